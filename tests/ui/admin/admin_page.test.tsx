/** @jest-environment jsdom */
import {describe, expect, it, jest} from '@jest/globals';
import {fireEvent, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';

import {LoadError} from '../../../webapp/src/answer/load_error';
import {mapFeatures} from '../../../webapp/src/faq/calibration';
import {AdminPage, type AdminServices} from '../../../webapp/src/ui/admin/admin_page';
import {FirstRunCard} from '../../../webapp/src/ui/admin/first_run_card';
import {about, createReply, renderAdmin} from './render_admin';

const page = (services: AdminServices) => <AdminPage
    {...services}
    disabled={false}
    refusedHost={null}
/>;

describe('the page in the System Console', () => {
    it('says which FAQ this is', async () => {
        renderAdmin(page);
        const region = await screen.findByRole('region', {name: 'About this FAQ'});
        await within(region).findByText('Help desk');
        const facts = Object.fromEntries(within(region).getAllByRole('term').map((term) => [term.textContent, term.nextElementSibling?.textContent]));
        expect(facts).toEqual({
            Title: 'Help desk', Version: '1.2.3', 'Last changed': 'January 2, 2026', Content: '30 questions, 1 section', Language: 'German, English', Size: '12.3 kB',
        });
        expect(within(region).getByRole('link', {name: 'https://example.com/handbook'}).getAttribute('rel')).toBe('noopener noreferrer');
        expect(within(region).getByText('sheet.csv').closest('a')).toBeNull();
    });

    it('lists the compiler’s warnings and links to the documentation', async () => {
        renderAdmin(page);
        const warnings = await screen.findByRole('region', {name: 'Warnings from the build'});
        expect(within(warnings).getByRole('listitem').textContent).toBe('Why so long?Too longa.md:7 · long-answer');
        const documentation = screen.getByRole('region', {name: 'Documentation'});
        expect(within(documentation).getByRole('link', {name: 'FAQ Bot’s documentation'}).getAttribute('href')).toBe('https://example.com/faq-bot');
        expect(within(documentation).getAllByRole('link')).toHaveLength(3);
    });

    it('shows a long list of warnings on request', async () => {
        const warnings = Array.from({length: 25}, (_, line) => ({file: 'a.md', line, code: 'c', message: 'm', entry: null}));
        renderAdmin(page, {loadAbout: () => Promise.resolve({...about, warnings})});
        const region = await screen.findByRole('region', {name: 'Warnings from the build'});
        expect(within(region).getAllByRole('listitem')).toHaveLength(10);
        await userEvent.click(within(region).getByRole('button', {name: 'Show all 25'}));
        expect(within(region).getAllByRole('listitem')).toHaveLength(25);
    });

    it('says why the facts could not be loaded, and retries', async () => {
        const loadAbout = jest.fn<() => Promise<typeof about>>().mockRejectedValueOnce(new LoadError('missing')).mockResolvedValue(about);
        renderAdmin(page, {loadAbout});
        const region = screen.getByRole('region', {name: 'About this FAQ'});
        expect((await within(region).findByRole('alert')).textContent).toContain('may just have been updated');
        await userEvent.click(within(region).getByRole('button', {name: 'Try again'}));
        expect(await within(region).findByText('Help desk')).toBeTruthy();
    });
});

describe('trying a question', () => {
    const result = {
        id: 'a', question: 'Reset a password?', section: ['Accounts', 'Passwords'], sources: [], score: 1.2345,
        questionRanges: [{start: 8, end: 16}], snippet: {text: 'Open your profile', ranges: []}, matched: new Map([['reset', 0.4], ['password', 0.6]]),
    };
    const features = {...mapFeatures(() => 0), score: 1.23, margin: 0.4, similarity: 0.5, coverage: 0.75, reach: 0.9, focus: 0.6, evidence: 0.67};

    it('shows verdict, confidence, ranked results and reasons, and does not save the console’s settings', async () => {
        const submit = jest.fn();
        const ask = jest.fn(() => createReply({verdict: 'answer', confidence: 0.874, results: [result], corrections: [{typed: 'pasword', used: 'password'}], features}));
        renderAdmin((services) => <form onSubmit={submit}>{page(services)}</form>, {ask});
        const box = screen.getByRole('textbox', {name: 'Question'});
        await userEvent.type(box, ' reset pasword {Enter}');
        expect(submit).not.toHaveBeenCalled();
        expect(ask.mock.calls).toEqual([['reset pasword', {limit: 5}]]);
        const region = screen.getByRole('region', {name: 'Try a question'});
        expect(region.textContent).toContain('Would be answered with the first entry (87% sure).');
        expect(region.textContent).toContain('Read as: pasword → password');
        const [first] = within(region).getAllByRole('listitem');
        expect(first!.textContent).toBe('Reset a password?Open your profileAccounts › Passwords · Score 1.235 · Matched: reset, password');
        expect(first!.querySelector('mark')?.textContent).toBe('password');
        expect(within(region).getByText('Share of the question found in the entry’s question').nextElementSibling?.textContent).toBe('0.75');
    });

    it.each([
        [{}, 'Would suggest the first 2 entries to the asker alone (50% sure).'],
        [{relevantCount: 1}, 'Would suggest the first entry to the asker alone (50% sure).'],
    ])('counts the entries that would be suggested, with %j', async (change, sentence) => {
        renderAdmin(page, {ask: () => createReply({verdict: 'suggestions', confidence: 0.5, results: [result, {...result, id: 'b'}], ...change})});
        await userEvent.type(screen.getByRole('textbox', {name: 'Question'}), 'password{Enter}');
        expect(screen.getByRole('region', {name: 'Try a question'}).textContent).toContain(sentence);
    });

    it('does not search for an empty question, or during IME composition', async () => {
        const ask = jest.fn(() => createReply({}));
        renderAdmin(page, {ask});
        await userEvent.click(screen.getByRole('button', {name: 'Try'}));
        fireEvent.change(screen.getByRole('textbox', {name: 'Question'}), {target: {value: 'かみ'}});
        fireEvent.keyDown(screen.getByRole('textbox', {name: 'Question'}), {key: 'Enter', isComposing: true});
        expect(ask).not.toHaveBeenCalled();
    });
});

describe('the card after the first start', () => {
    it('says what is installed, with links', async () => {
        const done: string[] = [];
        renderAdmin(({loadAbout}) => <FirstRunCard
            loadAbout={loadAbout}
            onOpenFaq={() => done.push('faq')}
            onOpenPage={() => done.push('page')}
            onDismiss={() => done.push('dismiss')}
        />);
        expect(await screen.findByText('FAQ Bot is installed and enabled, with “Help desk”: 30 questions.')).toBeTruthy();
        for (const name of ['Open the FAQ\'s page', 'Open the FAQ', 'Dismiss']) {
            await userEvent.click(screen.getByRole('button', {name}));
        }
        expect(done).toEqual(['page', 'faq', 'dismiss']);
    });
});
