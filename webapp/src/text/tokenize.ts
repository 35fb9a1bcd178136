// Finds the words of a text with their positions, in any script: where words are written
// without spaces, with Intl.Segmenter, or as pairs of letters where it fails.

import {remember} from './remember';
import {primaryLanguage} from './stem';

/** A word's range in its text: half-open, in UTF-16 code units. */
interface Token {
    readonly text: string;
    readonly start: number;
    readonly end: number;

    /** Written in a script without spaces between words. */
    readonly unspaced: boolean;
}

/** A word, including apostrophes and invisible characters inside it, and the signs of `C#` and `C++`. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}]|['’ʼ](?=[\p{L}\p{N}]))*(?:(?<=(?<![\p{L}\p{N}])\p{L})(?:\+\+|#))?/gu;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Runs of text in a script without spaces, and runs of other text. ー, 々 and the marks of half-width katakana belong to the former. */
const RUNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々〆ｰﾞﾟ\p{M}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々〆ｰﾞﾟ]+/gu;

/** `l'entreprise`, `dell'utente`: the article is a separate word in French and Italian. */
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|all|dall|nell|sull|quest|un)['’ʼ]/i;

/** `I'll`, `we're`: the verb is dropped in English, so that the word is not taken for another one (`ill`, `were`). */
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

/** Splits text without spaces: `Mattermostとは` has a word of each script. */
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

const segmenterOf = remember(Infinity, (locale: string) => new Intl.Segmenter(locale, {granularity: 'word'}));

/** Words of a run without spaces; the whole run if the browser has no segmenter. */
function segmentWords(run: string, language: string): Iterable<{segment: string; index: number}> {
    if (typeof Intl.Segmenter !== 'function') {
        return [{segment: run, index: 0}];
    }
    const segmenter = segmenterOf(primaryLanguage(language) || 'en');
    return joinLoanWords((/[ｦ-ﾟ]/).test(run) ? segmentHalfWidth(run, segmenter) : segmenter.segment(run));
}

const KATAKANA = /^[\p{Script=Katakana}ーｰﾞﾟ]+$/u;

/** Joins the letters that a segmenter makes of a loan word which it does not know: `ト`, `ナ`, `ー`. */
function joinLoanWords(words: Iterable<{segment: string; index: number}>): {segment: string; index: number}[] {
    const joined: {segment: string; index: number}[] = [];
    for (const {segment, index} of words) {
        const last = joined.at(-1);
        if (last && Math.min(last.segment.length, segment.length) < 2 && KATAKANA.test(last.segment) && KATAKANA.test(segment)) {
            last.segment += segment;
        } else {
            joined.push({segment, index});
        }
    }
    return joined;
}

/** Segments half-width katakana in full width, where a letter and its voicing mark are one character, and maps the words back. */
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

/** Pairs of neighbouring letters, by code point, for words that cannot be segmented or are unknown. */
export function bigrams(word: string): string[] {
    const letters = Array.from(word);
    return letters.slice(1).map((letter, at) => (letters[at] ?? '') + letter);
}
