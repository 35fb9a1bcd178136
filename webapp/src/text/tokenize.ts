// Finds the words of a text, with their places in it. Works on any script: where words are written
// without spaces, Intl.Segmenter finds them, and pairs of neighbouring letters stand in where it cannot.

import {primaryLanguage} from './stem';

/** Where one word stands in the text it was found in: half-open, in UTF-16 code units. */
interface Token {
    readonly text: string;
    readonly start: number;
    readonly end: number;

    /** Written in a script without spaces between words. */
    readonly unspaced: boolean;
}

/** A word, apostrophes and invisible characters inside it included; `C#` and `C++` keep their signs. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}]|['’ʼ](?=[\p{L}\p{N}]))*(?:(?<=(?<![\p{L}\p{N}])\p{L})(?:\+\+|#))?/gu;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Runs of unspaced script, or of anything else. ー, 々 and the signs of half-width katakana belong to the run they stand in. */
const RUNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々〆ｰﾞﾟ\p{M}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々〆ｰﾞﾟ]+/gu;

/** `l'entreprise`, `dell'utente`: the article is a word of its own in French and Italian. */
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|all|dall|nell|sull|quest|un)['’ʼ]/i;

/** `I'll`, `we're`: the verb is left out in English, so that it does not join its subject into another word (`ill`, `were`). */
const ENCLITIC = /(?<=\p{L})['’ʼ](?:ll|re|ve|d|m)$/iu;

/** The words of `text` in order, as written. `language` is a BCP 47 tag. */
export function tokenize(text: string, language: string): Token[] {
    const elides = (/^(?:fr|it)$/).test(primaryLanguage(language));
    const isEnglish = primaryLanguage(language) === 'en';
    const tokens: Token[] = [];
    for (const match of text.matchAll(WORD)) {
        const word = isEnglish ? match[0].replace(ENCLITIC, '') : match[0];
        if (UNSPACED.test(word)) {
            addRuns(tokens, word, match.index, language);
            continue;
        }
        const skip = elides ? ELISION.exec(word)?.[0].length ?? 0 : 0;
        tokens.push({text: word.slice(skip), start: match.index + skip, end: match.index + word.length, unspaced: false});
    }
    return tokens;
}

/** Splits what has no spaces: `Mattermostとは` has one word of each kind. */
function addRuns(tokens: Token[], word: string, offset: number, language: string): void {
    for (const run of word.matchAll(RUNS)) {
        const at = offset + run.index;
        if (!UNSPACED.test(run[0])) {
            tokens.push({text: run[0], start: at, end: at + run[0].length, unspaced: false});
            continue;
        }
        for (const {segment, index} of segmentWords(run[0], language)) {
            tokens.push({text: segment, start: at + index, end: at + index + segment.length, unspaced: true});
        }
    }
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Words of a run of unspaced script; the whole run where the browser cannot tell. */
function segmentWords(run: string, language: string): Iterable<{segment: string; index: number}> {
    if (typeof Intl.Segmenter !== 'function') {
        return [{segment: run, index: 0}];
    }
    const locale = primaryLanguage(language) || 'en';
    let segmenter = segmenters.get(locale);
    if (!segmenter) {
        segmenter = new Intl.Segmenter(locale, {granularity: 'word'});
        segmenters.set(locale, segmenter);
    }
    return (/[ｦ-ﾟ]/).test(run) ? segmentHalfWidth(run, segmenter) : segmenter.segment(run);
}

/** Half-width katakana: segmented in full width, where a letter and its voicing mark are one, and told as it was written. */
function segmentHalfWidth(run: string, segmenter: Intl.Segmenter): {segment: string; index: number}[] {
    const ends = [0];
    let wide = '';
    for (const {0: letter, index} of run.matchAll(/[^][ﾞﾟ\p{M}]*/gu)) {
        wide += letter.normalize('NFKC');
        ends[wide.length] = index + letter.length;
    }
    return Array.from(segmenter.segment(wide), ({segment, index}) => {
        const start = ends[index] ?? 0;
        return {segment: run.slice(start, ends[index + segment.length] ?? run.length), index: start};
    });
}

/** Pairs of neighbouring letters, by code point: what is left where words cannot be told or are not known. */
export function bigrams(word: string): string[] {
    const letters = Array.from(word);
    return letters.slice(1).map((letter, at) => (letters[at] ?? '') + letter);
}
