// What of a document became neither an entry nor an introduction: noted where it was left out on purpose, found by comparing
// the document's text with what came of it otherwise.

import {ANSWER_MARK, QUESTION_MARK} from '../document/marks';

/** Why something was left out. */
export type LeftOutKind =

    /** Marked as not to be shown: a hidden run, `display: none`, a draft. */
    | 'hidden text'

    /** A reviewer's or an author's remark. */
    | 'comment'

    /** What a page repeats around its text: "back to top", "edit this page". */
    | 'page navigation'
    | 'table of contents'

    /** A construct that the reader does not know. */
    | 'unknown element'

    /** A part of the document that could not be read. */
    | 'unreadable part'

    /** A thread of a channel that could be an entry, once its keeper approves it. */
    | 'proposal'

    /** A question or heading with nothing below it. */
    | 'question without an answer'

    /** Text that nothing was made of. */
    | 'text';

/** One piece that was left out. */
export interface LeftOut {

    /** As messages name it. */
    readonly file: string;
    readonly line: number;
    readonly what: LeftOutKind;

    /** Its words, cut to {@link LONGEST_EXCERPT}. */
    readonly text: string;
}

/** How much of one document was read. */
export interface Reading {
    readonly file: string;

    /** Words of the document's text, layout aside. */
    readonly words: number;

    /** Those of them that came into no entry and no introduction, and were not left out on purpose. */
    readonly lostWords: number;
}

const LONGEST_EXCERPT = 200;

export function excerptOf(text: string): string {
    const words = text.replace(/\s+/g, ' ').trim();
    return words.length <= LONGEST_EXCERPT ? words : `${words.slice(0, LONGEST_EXCERPT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Words of a text; in scripts that write none apart, characters. */
export function countWords(text: string): number {
    return (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu) ?? []).length;
}

/** A piece of text and how many of its words are missing. */
export interface Lost {
    readonly text: string;
    readonly words: number;
}

/**
 * The pieces of a document that `results` do not hold, each compared clause by clause, as a question and its answer may stand in
 * one paragraph and a footnote may be moved into it.
 * @param pieces the document's text, paragraph by paragraph
 * @param results what came of it: questions, section titles, answers and introductions in Markdown
 */
export function findLost(pieces: readonly string[], results: readonly string[]): Lost[] {
    const kept = results.map((text) => letters(withoutAddresses(text))).join(' ');
    // Pieces mostly come in the order of the results: a search from the last one found on does not grow with the square of the document.
    let last = 0;
    const holds = (clause: string): boolean => {
        const from = Math.max(0, last - SEARCHED_BEFORE);
        const near = kept.indexOf(clause, from);
        const at = near < 0 && from > 0 ? kept.indexOf(clause) : near;
        last = at < 0 ? last : at;
        return at >= 0;
    };
    return pieces.flatMap((text) => {
        const clauses = withoutAddresses(text.replace(QUESTION_MARK, '').replace(ANSWER_MARK, '')).split(/[.?!:;,]+(?:\s+|$)|[。？！：；，、]+|[()\n]/);
        const missing = clauses.filter((clause) => !holds(letters(clause)));
        const words = missing.reduce((sum, clause) => sum + countWords(clause), 0);
        return words > 0 && words >= countWords(text) * LOST_SHARE ? [{text, words}] : [];
    });
}

const SEARCHED_BEFORE = 10_000;

/** A smaller share of a paragraph may be its marks and numbers. */
const LOST_SHARE = 0.2;

/** Addresses are resolved or redirected on the way, so they say nothing of what was kept. */
function withoutAddresses(text: string): string {
    return text.replace(/\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)/g, ']').replace(/<?\b(?:https?|mailto):[^\s<>]*>?/g, ' ').replace(/&(?:lt|gt|amp);/g, ' ');
}

function letters(text: string): string {
    return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
