// What people write around a question changes nothing of the answer.

import {beforeAll, describe, expect, it} from '@jest/globals';

import {createFaq} from '../../webapp/src/answer/faq';
import type {Faq} from '../../webapp/src/answer/types';
import {createUnframe, hideMentions} from '../../webapp/src/search/frames';
import {createAnalyzer} from '../../webapp/src/text/analyze';
import {entry, find, open, source} from './support';

const DESK = [
    entry('toner', 'Who refills the toner?', 'The janitor.'),
    entry('badge', 'I lost my badge. What should I do?', 'Tell the reception.'),
    entry('vpn', 'How do I connect to the VPN from home?', 'Start the client.'),
];

describe('an English question', () => {
    let faq: Faq;
    beforeAll(async () => {
        faq = createFaq(await open(source(DESK)));
    });

    it.each([
        'Does anyone know X', 'could someone tell me X', 'Hi team, quick question: X', 'FYI X', 'urgent!! X', '@it-desk X', 'Hey @maria.lopez X', 'Dear colleagues, X', 'Maybe someone here can help me: X',
        'X any ideas?', 'X please advise', 'X asap', 'X lol', 'X many thanks', 'X Thanks in advance!', 'X Many thanks in advance, Maria Lopez', 'X Kind regards, Anna', 'X cheers, Tom Miller', 'Hello all, I was wondering X Thanks a lot',
    ])('is answered as it is in %j', (frame) => {
        for (const {id, question} of DESK) {
            expect([question, faq.ask(frame.replace('X', question)).verdict]).toEqual([question, 'answer']);
            expect(faq.ask(frame.replace('X', question)).confidence).toBeCloseTo(faq.ask(question).confidence, 1);
            expect(find(faq.engine!, frame.replace('X', question))[0]).toBe(id);
        }
        expect(faq.ask(frame.replace('X', 'Who refills the coffee?')).verdict).not.toBe('answer');
    });

    it('keeps words that the FAQ asks for, in a place that tells something, or that stand alone', async () => {
        const own = await open(source([...DESK, entry('urgent', 'How do I mark a mail as urgent?'), entry('thanks', 'How do I send thanks to a colleague?')]));
        expect(find(own, 'mail urgent')[0]).toBe('urgent');
        expect(find(own, 'send thanks')[0]).toBe('thanks');
        expect(find(await open(source([entry('all', 'What does @all do?'), ...DESK])), '@all')[0]).toBe('all');
        expect(faq.ask('any ideas?').verdict).toBe('none');
    });
});

describe('a question in other languages', () => {
    it.each([
        ['de', 'Wer füllt den Toner nach?', ['Weiß jemand: X', 'Hallo zusammen, kurze Frage: X', 'X Vielen Dank im Voraus', 'X Viele Grüße, Anna']],
        ['es', '¿Quién rellena el tóner?', ['Hola a todos, ¿alguien sabe? X', 'X Muchas gracias de antemano, Ana', 'X Saludos, Ana']],
        ['fr', 'Qui remplit le toner ?', ['Bonjour à tous, X', 'X Une idée ?', "X Merci d'avance"]],
        ['pt', 'Quem repõe o toner?', ['Olá a todos, X', 'Alguém sabe? X', 'X Muito obrigada', 'X Desde já agradeço, João']],
        ['it', 'Chi riempie il toner?', ['Ciao a tutti, X', 'X Grazie in anticipo']],
    ])('is answered as it is (%s)', async (language, question, frames) => {
        const faq = createFaq(await open(source([entry('own', question, 'XYZ'), entry('other', 'A1 B2 C3')], {language})));
        const asked = frames.map((frame) => frame.replace('X', question));
        expect(asked.map((q) => [q, faq.ask(q).verdict])).toEqual(asked.map((q) => [q, 'answer']));
    });
});

describe('unframing', () => {
    it('leaves out a name after a closer at the end only, and everything only if nothing else is there', async () => {
        const {analyze} = await createAnalyzer('en');
        const unframe = createUnframe({frames: ['kind regards', 'urgent'], closers: ['regards']}, (word) => word === 'asked');
        const read = (text: string): string => unframe(analyze(text)).map(({word}) => word).join(' ');
        expect(read('urgent zebra urgent horse kind regards Anna')).toBe('zebra urgent horse');
        expect(read('zebra regards a horse and a lion')).toBe('zebra regards a horse and a lion');
        expect(read('urgent kind regards')).toBe('urgent kind regards');
    });

    it('hides names of people without moving what follows, and no addresses', () => {
        expect(hideMentions('ask @it-desk now')).toBe('ask          now');
        expect(hideMentions('mail help@example.com or @here, @all')).toBe('mail help@example.com or @here, @all');
    });
});
