// The vocabulary and rows collected from an FAQ's texts.

import {beforeAll, describe, expect, it} from '@jest/globals';

import type {FaqEntry} from '../../webapp/src/faq/entry';
import {collectFaq, type Collected, type Lexicon} from '../../webapp/src/indexing/collect';
import {createAnalyzer, type Analyzer} from '../../webapp/src/text/analyze';
import {entry} from '../search/support';

const ENTRIES = [
    entry('sleep', 'How do zebras sleep?', 'A zebra sleeps **standing**.', ['horse naps'], ['Savanna']),
    entry('lion', 'Where do lions sleep?', 'In the grass.'),
    entry('login', 'How does single sign-on work?', 'With badges.'),
];
const LEXICON: Lexicon = {
    synonyms: [['single sign-on', 'saml', ''], ['lion', 'big cat']],
    commonSynonyms: [['nap', 'snooze'], ['sky', 'firmament'], ['horse nap', 'doze'], ['nap how', 'siesta'], ['grass', 'lawn']],
    furtherSynonyms: [{same: ['animal', 'zebra'], kinds: ['lion', 'gnu']}, {same: ['plant'], kinds: ['grass', 'moss']}],
    stopWords: ['how', 'do', 'whither'],
};

let analyzer: Analyzer;
let collected: Collected;
const collect = (entries: readonly FaqEntry[], lexicon: Partial<Lexicon> = {}): Collected =>
    collectFaq(entries, {synonyms: [], commonSynonyms: [], furtherSynonyms: [], stopWords: [], ...lexicon}, analyzer);
beforeAll(async () => {
    analyzer = await createAnalyzer('en');
    collected = collect(ENTRIES, LEXICON);
});

const name = (row: readonly number[]): string[] => row.map((term) => collected.terms[term] ?? '?');

describe('the vocabulary', () => {
    it('has each word of all texts and synonyms once, in order', () => {
        const {words} = collected;
        expect(words).toEqual([...new Set(words)].sort());
        expect(words).toEqual(expect.arrayContaining(['zebras', 'zebra', 'standing', 'horse', 'savanna', 'saml', 'cat', 'whither', 'badges']));
    });

    it('maps each word to its term, inflected words to the same', () => {
        const termOf = (word: string): string => collected.terms[collected.wordTerms[collected.words.indexOf(word)]!]!;
        expect(termOf('zebras')).toBe(termOf('zebra'));
        expect(termOf('sleeps')).toBe(termOf('sleep'));
        expect(termOf('lions')).not.toBe(termOf('zebra'));
        expect(new Set(collected.terms).size).toBe(collected.terms.length);
    });

    it('maps a word with and without diacritics to one term', async () => {
        const french = await createAnalyzer('fr');
        const {words, wordTerms, variants} = collectFaq([entry('a', 'abonné'), entry('b', 'abonne')], {synonyms: [], commonSynonyms: [], furtherSynonyms: [], stopWords: []}, french);
        expect(words).toEqual(['abonne']);
        expect(wordTerms).toHaveLength(1);
        expect(variants[0]).toEqual(variants[1]);
        const turned = collectFaq([entry('b', 'abonne'), entry('a', 'abonné')], {synonyms: [], commonSynonyms: [], furtherSynonyms: [], stopWords: []}, french);
        expect(turned.terms).toEqual(collectFaq([entry('a', 'abonné'), entry('b', 'abonne')], {synonyms: [], commonSynonyms: [], furtherSynonyms: [], stopWords: []}, french).terms);
    });

    it('has letter pairs of scripts without spaces', async () => {
        const japanese = await createAnalyzer('ja');
        const {terms, variants} = collectFaq([entry('a', 'パスワード')], {synonyms: [], commonSynonyms: [], furtherSynonyms: [], stopWords: []}, japanese);
        expect(terms).toEqual(expect.arrayContaining(['パスワード', 'パス', 'スワ', 'ワー', 'ード']));
        expect(variants[0]).toHaveLength(5);
    });

    it('does not depend on the order of entries', () => {
        const turned = collect(ENTRIES.toReversed(), LEXICON);
        expect([turned.words, turned.wordTerms, turned.terms, turned.entryCounts, turned.stopTerms]).
            toEqual([collected.words, collected.wordTerms, collected.terms, collected.entryCounts, collected.stopTerms]);
    });
});

describe('the rows', () => {
    it('are one for each question and alias, in order, and one for the other fields', () => {
        expect(collected.variants.map((row) => name(row).slice(0, 3))).toEqual([['how', 'do', 'zebra'], ['hors', 'nap', '+3'], ['where', 'do', 'lion'], ['how', 'doe', 'singl']]);
        expect(collected.answers).toHaveLength(3);
        expect(name(collected.answers[0]!)).toEqual(['a', 'zebra', 'sleep', 'stand', 'hors', 'nap', 'savanna', '+3']);
    });

    it('have their lengths', () => {
        expect(collected.variantLengths).toEqual(collected.variants.map((row) => row.length));
        expect(collected.answerLengths).toEqual(collected.answers.map((row) => row.length));
    });
});

describe('document frequency', () => {
    it('counts each entry once, whichever fields have the term', () => {
        const count = (term: string): number | undefined => collected.entryCounts[collected.terms.indexOf(term)];
        expect(count('zebra')).toBe(1);
        expect(count('sleep')).toBe(2);
        expect(count('hors')).toBe(1);
        expect(count('how')).toBe(2);
        expect(count('saml')).toBe(0);
        expect(collected.entryCounts).toHaveLength(collected.terms.length);
    });
});

describe('stop words', () => {
    it('are the terms of the list, in order, each once', () => {
        expect(name(collected.stopTerms)).toEqual(expect.arrayContaining(['how', 'do', 'whither']));
        expect(collected.stopTerms).toHaveLength(3);
        expect(collected.stopTerms).toEqual([...collected.stopTerms].sort((a, b) => a - b));
        expect(collect(ENTRIES, {stopWords: ['sleep', 'sleeps', 'sleeping']}).stopTerms).toHaveLength(1);
    });
});

describe('synonyms', () => {
    it('are phrases of terms, in order within their line; empty ones are left out', () => {
        const lines = collected.phrases.map((phrase, at) => [phrase, collected.phraseLines[at]]);
        expect(lines.slice(0, 4)).toEqual([['saml', 0], ['singl sign on', 0], ['big cat', 1], ['lion', 1]]);
    });

    it('that are common are kept if a question or alias has one of them', () => {
        expect(collected.phrases).toEqual(expect.arrayContaining(['nap', 'snooz']));
        expect(collected.phrases).toContain('doze');
        expect(collected.phrases).not.toContain('siesta');
        expect(collected.phrases).not.toContain('lawn');
        expect(collected.phrases).not.toContain('sky');
        expect(collected.phrases).not.toContain('firmament');
        expect(collect(ENTRIES, {commonSynonyms: [['', 'sky']]}).phrases).toEqual([]);
    });

    it('for kinds of a thing are the kinds that no question or alias has itself, beside the thing that one has', () => {
        expect(collected.phrases.slice(-2)).toEqual(['gnu', 'zebra']);
        expect(collected.phrases).not.toContain('anim');
        expect(collected.phrases).not.toContain('moss');
    });

    it('of several words are marked in texts, those of one word are not', () => {
        expect(name(collected.variants[3]!)).toContain('+0');
        expect(name(collected.variants[2]!).filter((term) => term.startsWith('+'))).toEqual([]);
        expect(collected.terms.slice(-collected.lineCount)).toEqual(['+0', '+1', '+3']);
    });
});
