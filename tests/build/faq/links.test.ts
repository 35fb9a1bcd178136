// Ids, anchors and addresses.

import {describe, expect, it} from '@jest/globals';

import {createAnchors, type AnchorStyle} from '../../../build/faq/links/anchors';
import {publishTarget, resolveUrl} from '../../../build/faq/links/resolve';
import {createUniqueIds, makeSlug} from '../../../build/faq/links/slug';
import fc from '../../properties';
import {compileText} from './support';

describe('ids', () => {
    it.each([
        ["What's the *limit*?", 'whats-the-limit'],
        ['Où est la clé', 'ou-est-la-cle'],
        ['密码是什么？', '密码是什么'],
        ['ログインできません', 'ログインできません'],
        ['Где мой заказ?', 'где-мой-заказ'],
        ['???', 'entry'],
    ])('%j becomes %j', (question, id) => {
        expect(makeSlug(question)).toBe(id);
    });

    it('stay the same when case, punctuation and the end of a long question change', () => {
        expect(makeSlug('How do I get “VPN”?')).toBe(makeSlug('how do i get vpn'));
        const long = 'Which of the many ways to reach the office network do you recommend';
        expect(makeSlug(`${long} at home`)).toBe(makeSlug(`${long} abroad`));
    });

    it('are unique, and made of letters, digits and dashes', () => {
        fc.assert(fc.property(fc.array(fc.string()), (questions) => {
            const unique = createUniqueIds([]);
            const ids = questions.map((question) => unique(makeSlug(question)));
            expect(new Set(ids).size).toBe(ids.length);
            ids.forEach((id) => expect(id).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u));
        }));
    });

    it('of thousands of equal questions are numbered quickly', () => {
        const unique = createUniqueIds([]);
        expect(Array.from({length: 5000}, () => unique('same')).pop()).toBe('same-5000');
    });
});

describe('anchors', () => {
    it.each<[AnchorStyle, string[], string[]]>([
        ['docutils', ["What's new?", '508 Compliance', "What's new?", '???'], ['what-s-new', 'compliance', 'id1', 'id2']],
        ['github', ["What's new?", 'Größe & Co', "What's new?"], ['whats-new', 'größe--co', 'whats-new-1']],
        ['mediawiki', ['Who pays?', 'Who pays?'], ['Who_pays?', 'Who_pays?_2']],
        ['mkdocs', ['Größe & Co', 'Größe & Co'], ['groe-co', 'groe-co_1']],
        ['none', ['Anything'], ['']],
    ])('are what %s makes', (style, titles, anchors) => {
        const make = createAnchors(style);
        expect(titles.map(make)).toEqual(anchors);
    });

    it('are left out where the page has none, also those that the author gave', async () => {
        const url = 'https://docs.example.com/faq.html';
        const {entries} = await compileText('faq.rst', 'FAQ\n===\n\n.. _how:\n\nHow?\n----\n\nSo.\n', {url, anchors: 'none'});
        expect(entries.map(({entry}) => [entry.id, entry.sources[0]?.url])).toEqual([['how', url]]);
    });
});

describe('links', () => {
    it.each([
        ['https://x.com/a', {kind: 'url', url: 'https://x.com/a'}],
        ['../b?c#d', {kind: 'url', url: 'https://docs.example.com/b?c#d'}],
        ['#d', {kind: 'url', url: 'https://docs.example.com/a/faq.html#d'}],
        ['../../../../etc/passwd', {kind: 'url', url: 'https://docs.example.com/etc/passwd'}],
        ['mailto:a@b.c', {kind: 'url', url: 'mailto:a@b.c'}],
        ['slack://channel', {kind: 'url', url: 'slack://channel'}],
        ['javascript:alert(1)', {kind: 'forbidden', scheme: 'javascript'}],
        [' java\nscript:alert(1)', {kind: 'forbidden', scheme: 'javascript'}],
        ['\u0001javascript:alert(1)', {kind: 'forbidden', scheme: 'javascript'}],
        ['data:text/html,x', {kind: 'forbidden', scheme: 'data'}],
    ])('%j is %j', (target, resolution) => {
        expect(resolveUrl(target, 'https://docs.example.com/a/faq.html', ['slack'])).toEqual(resolution);
    });

    it('to other documents of an unknown page are relative', () => {
        expect(resolveUrl('b.html', null, [])).toEqual({kind: 'relative'});
    });

    it.each<[AnchorStyle, string]>([['myst', '../b.html#c'], ['mkdocs', '../../b/#c'], ['github', '../b.md#c']])('to sources lead to what %s publishes', (style, target) => {
        expect(publishTarget('../b.md#c', style)).toBe(target);
    });
});
