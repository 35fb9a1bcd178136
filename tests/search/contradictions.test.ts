// What forbids an answer, told by questions that differ from an entry in what matters; and what holds of every question.

import {beforeAll, describe, expect, it} from '@jest/globals';

import {createFaq} from '../../webapp/src/answer/faq';
import type {Faq} from '../../webapp/src/answer/types';
import type {SearchEngine} from '../../webapp/src/search/types';
import {createSwapper} from '../../build/faq/eval/swaps';
import {entry, open, source} from './support';

const DESK = [
    entry('upgrade', 'How do I upgrade from Windows 10 to Windows 11?', 'Open Settings, Update.'),
    entry('error', 'What does error 0x80070035 mean?', 'The network path was not found.'),
    entry('record', 'How do I record a meeting?', 'Press Start recording.'),
    entry('install', 'How do I install software on my laptop?', 'Open the portal.'),
    entry('hear', 'Why can others not hear me?', 'Check the microphone.'),
    entry('forward', 'How do I forward my desk phone to my mobile phone?', 'Dial *21*.'),
    entry('drive', 'How do I get access to the S: drive?', 'Its owner approves.'),
    entry('vpn', 'How do I connect to the VPN from home?', 'Start the client and sign in.'),
    entry('reply', 'How do I turn on the automatic reply?', 'In Outlook.'),
    entry('csharp', 'Which version of C# is supported?', 'The newest.'),
];

let engine: SearchEngine;
let faq: Faq;
beforeAll(async () => {
    engine = await open(source(DESK));
    faq = createFaq(engine);
});

describe('an answer', () => {
    it.each(DESK.map(({id, question}) => [question, id] as const))('is given to %j', (question, id) => {
        const {verdict, results} = faq.ask(question);
        expect([verdict, results[0]?.id]).toEqual(['answer', id]);
    });

    it.each([
        'How do I upgrade from Windows 11 to Windows 10?',
        'How do I upgrade from Windows 10 to Windows 12?',
        'How do I downgrade from Windows 10 to Windows 11?',
        'What does error 0x80070057 mean?',
        'How do I stop recording a meeting?',
        'How do I uninstall software on my laptop?',
        'Why can I not hear others?',
        'How do I forward my mobile phone to my desk phone?',
        'How do I get access to the T: drive?',
        'How do I disconnect from the VPN at home?',
        'How do I turn off the automatic reply?',
        'Which version of C++ is supported?',
    ])('is not given to %j', (question) => {
        expect(faq.ask(question).verdict).not.toBe('answer');
    });

    it('is given beside a code in another sentence', () => {
        expect(faq.ask('I have an X200 with version 7. How do I record a meeting?').verdict).toBe('answer');
        expect(faq.ask('How do I record a meeting with an X200?').verdict).not.toBe('answer');
    });

    it('is not given where an entry has one part of a compound only', async () => {
        const own = createFaq(await open(source([...DESK, entry('brand', 'How do I change the name and logo?', 'A user with all rights opens Settings.'), entry('admin', 'What may a user see?', 'All.'), entry('share', 'Can I share my screen?', 'Press Share.')])));
        expect(own.ask('change the name and logo').verdict).toBe('answer');
        expect(own.ask('can I change my username', {limit: 1})).toMatchObject({verdict: 'suggestions', results: [{id: 'brand'}]});
        expect(own.ask('can I screenshare').verdict).toBe('answer');
    });

    it.each(["I don't get push notifications", 'why am I not getting push notifications?', 'my push notifications do not arrive', "I haven't received push notifications"])('is not given to the complaint %j', async (complaint) => {
        const own = createFaq(await open(source([...DESK, entry('push', 'Are push notifications free?', 'Yes.'), entry('gone', 'I do not receive e-mails', 'Look into the spam folder.')])));
        expect(own.ask('are push notifications free').verdict).toBe('answer');
        expect(own.ask(complaint, {limit: 1})).toMatchObject({verdict: 'suggestions', results: [{id: 'push'}]});
        expect(own.ask("I don't get e-mails any more").verdict).toBe('answer');
    });

    it('is not given where one digit of a code differs', () => {
        for (let digit = 0; digit <= 9; digit++) {
            const question = `What does error 0x8007003${digit} mean?`;
            expect([question, faq.ask(question).verdict === 'answer']).toEqual([question, digit === 5]);
        }
    });

    it.each(['0x80070035', 'ORA-01017', 'E_1234', 'KB5034441', '10.0.19045', 'SQL30081N', '404'])('is not given where any digit of %s differs', async (code) => {
        const own = createFaq(await open(source([entry('own', `What does error ${code} mean?`, 'It is known.'), ...DESK.filter(({id}) => id !== 'error')])));
        expect(own.ask(`What does error ${code} mean?`).verdict).toBe('answer');
        for (const [at, letter] of Array.from(code).entries()) {
            const others = (/\d/).test(letter) ? Array.from('0123456789').filter((digit) => digit !== letter) : [];
            for (const changed of others.map((digit) => code.slice(0, at) + digit + code.slice(at + 1))) {
                const asked = [changed, `What does error ${changed} mean?`, `error ${changed}`];
                expect([changed, asked.filter((q) => own.ask(q).verdict === 'answer')]).toEqual([changed, []]);
            }
        }
    });

    it.each([
        ['How do I forward my desk phone to my neighbour?', 'another word at the end'],
        ['How do I book a trumpet for a meeting?', 'other words in the middle'],
        ['How do I connect to the VPN from abroad?', 'another place'],
        ['Can I park my trumpet?', 'something more than the question'],
        ['Hi all. I am new here. How do I book a company flat for a meeting?', 'other words after a greeting'],
    ])('is not given to %j: %s', async (question) => {
        const own = await open(source([...DESK, entry('room', 'How do I book a room for a meeting?', 'In Outlook.'), entry('park', 'Can I park?', 'On level 2.')]));
        expect([own.search(question).contradicted, createFaq(own).ask(question).verdict]).toEqual([true, 'suggestions']);
    });

    it.each(['My dog is ill. Can I stay at home?', 'my dog is ill, can I stay at home', 'Hi! My dog is ill. Can I stay at home? Thanks'])('is not given to %j, which has another word before the part that asks', async (question) => {
        const own = createFaq(await open(source([...DESK, entry('ill', 'My child is ill. Can I stay at home?', 'Up to ten days a year.')])));
        expect(own.ask('My child is ill. Can I stay at home?').verdict).toBe('answer');
        expect(own.ask(question, {limit: 1})).toMatchObject({verdict: 'suggestions', results: [{id: 'ill'}]});
    });

    it.each([
        ['How do I reserve a room for a meeting?', 'a synonym'],
        ['How do I book a rom for a meetign?', 'typing errors'],
        ['How do I get a room for a meeting?', 'a general word'],
        ['I have four guests from Lyon next week, so how can I book a room?', 'words that are the same in one place only'],
        ['How do I book a projector for a meeting?', 'a word of the answer'],
    ])('is not forbidden to %j: %s', async (question) => {
        const own = await open(source([...DESK, entry('room', 'How do I book a room for a meeting?', 'In Outlook, with or without a projector.')]));
        expect(own.search(question, {limit: 1})).toMatchObject({contradicted: false, results: [{id: 'room'}]});
    });

    it.each([
        ['en', 'My account is locked', 'unlock my account'],
        ['de', 'Mein Konto ist gesperrt', 'Konto entsperren'],
        ['es', 'Mi cuenta está bloqueada', 'desbloquear mi cuenta'],
        ['fr', 'Mon compte est bloqué', 'débloquer mon compte'],
        ['pt', 'Minha conta está bloqueada', 'desbloquear minha conta'],
        ['en', 'I forgot my password, what can I do?', "I can't remember my password"],
        ['en', 'I lost my badge', "I can't find my badge"],
        ['en', 'My bank transactions are missing', 'bank transactions stopped'],
        ['en', 'My mouse does not work', 'my mouse has stopped working'],
        ['en', 'How do I get back into my account?', 'my account is disabled'],
        ['pt', 'Meu mouse não funciona', 'meu mouse parou de funcionar'],
    ])('is not forbidden to what mends a state, or says it in other words (%s: %s)', async (language, written, asked) => {
        const own = await open(source([entry('own', written), entry('other', '1 2 3')], {language}));
        expect(own.search(asked, {limit: 1})).toMatchObject({contradicted: false, results: [{id: 'own'}]});
    });

    it('is still forbidden to the opposite of the same form', async () => {
        const own = await open(source([entry('own', 'How do I unlock my screen?'), entry('other', 'Where is the canteen?')]));
        expect(own.search('how do I lock my screen').contradicted).toBe(true);
        const bank = await open(source([entry('own', 'How do I get bank transactions?'), entry('other', 'Where is the canteen?')]));
        expect(['how do I stop bank transactions', 'bank transactions stopped'].map((query) => bank.search(query).contradicted)).toEqual([true, false]);
    });

    it('is forbidden by words inserted into the question, not by those inserted into an alias', async () => {
        const inserted = async (...aliases: string[]): Promise<boolean> => (await open(source([...DESK, {...entry('park', 'Where may staff leave their cars?'), aliases}]))).search('where to park my trumpet').contradicted;
        expect(await inserted('where to park')).toBe(false);
        expect((await open(source([...DESK, entry('park', 'Where to park?')]))).search('where to park my trumpet').contradicted).toBe(true);
    });

    it('is not forbidden by a code that a synonym of is asked for', async () => {
        const own = await open(source([entry('mfa', 'How do I set up two-factor authentication?'), entry('app', 'Which app do I need?')]));
        expect(own.search('how do I set up 2FA')).toMatchObject({contradicted: false, results: [{id: 'mfa'}]});
        expect(own.search('how do I set up 3FA two-factor authentication').contradicted).toBe(true);
    });

    it('is given where sentences beside the question only tell the context', () => {
        for (const question of ['Hi all. How do I connect to the VPN from home?', 'Good morning! I am ill today. How do I connect to the VPN from home? Thanks!']) {
            expect(faq.ask(question)).toMatchObject({verdict: 'answer', results: [expect.objectContaining({id: 'vpn'}), ...faq.ask(question).results.slice(1)]});
        }
    });
});

describe('any question', () => {
    it('is not answered with more confidence when an unknown word replaces its heaviest', () => {
        const swap = createSwapper((q) => engine.search(q), engine.entries, 'en');
        const swapped = DESK.flatMap(({id, question}) => swap(question, id).filter(({kind}) => kind === 'unknown').map(({q}) => [question, q] as const));
        expect(swapped.length).toBeGreaterThan(5);
        for (const [question, q] of swapped) {
            expect(faq.ask(q).confidence).toBeLessThanOrEqual(faq.ask(question).confidence);
        }
    });

    it.each(['Hi all. ', 'Good morning! ', 'I am working from home today because the plumber comes. ', 'Thanks in advance. '])('that is answered is no dead end behind %j', (context) => {
        for (const {question} of DESK) {
            expect([question, faq.ask(context + question).verdict]).not.toEqual([question, 'none']);
        }
    });

    it('is told to be none only where the FAQ knows no content word of it', () => {
        expect(faq.ask('does anybody know when the canteen serves lunch today').verdict).toBe('none');
        expect(faq.ask('outlook broken since yesterday, please help').verdict).toBe('suggestions');
    });

    it('that is an entry\'s own is answered, also in an FAQ of one or two entries', async () => {
        const one = createFaq(await open(source([entry('long', 'How long?', 'Twelve.')])));
        expect(one.ask('how long').verdict).toBe('answer');
        const two = createFaq(await open(source([entry('long', 'How long?', 'Twelve.'), entry('print', 'How do I print?', 'At the printer.')])));
        expect(two.ask('How do I print?').verdict).toBe('answer');
        expect(two.ask('How do I fly?').verdict).not.toBe('answer');
    });
});
