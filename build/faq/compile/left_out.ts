// Passages of a document that are in no entry and no introduction: either left out on purpose, or found missing by comparing
// texts.

import {ANSWER_MARK, QUESTION_MARK} from '../document/marks';
import type {ParsedRecord} from '../records/blocks';

/** Why a passage was left out. */
export type LeftOutKind =

    /** Hidden: a hidden run, `display: none`, a draft. */
    | 'hidden text'

    /** A reviewer's or an author's remark. */
    | 'comment'

    /** Text that pages repeat around their content: "back to top", "edit this page". */
    | 'page navigation'
    | 'table of contents'

    /** Descriptions for search engines in a page's front matter. */
    | 'page description'

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

/** One passage that was left out. */
export interface LeftOut {

    /** File name for messages. */
    readonly file: string;
    readonly line: number;
    readonly what: LeftOutKind;

    /** Its text, at most {@link LONGEST_EXCERPT} words. */
    readonly text: string;
}

/** Passages that were left out of a listed answer. */
export function leftOutOf({record: {place}, dropped}: ParsedRecord): LeftOut[] {
    return dropped.map(({what, text}) => ({file: place.file, line: place.line, what, text: excerptOf(text)}));
}

/** How much of one document was read. */
export interface Reading {
    readonly file: string;

    /** Number of words in the document without layout. */
    readonly words: number;

    /** Number of words that are in no result although they were not left out on purpose. */
    readonly lostWords: number;
}

const LONGEST_EXCERPT = 200;

export function excerptOf(text: string): string {
    const words = text.replace(/\s+/g, ' ').trim();
    return words.length <= LONGEST_EXCERPT ? words : `${words.slice(0, LONGEST_EXCERPT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Counts words; characters in scripts without spaces. */
export function countWords(text: string): number {
    return (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu) ?? []).length;
}

/** A passage and the number of its missing words. */
interface Lost {
    readonly text: string;
    readonly words: number;
}

/**
 * Passages of a document that `results` lack. They are compared clause by clause, since a question and its answer may share a
 * paragraph and footnotes are moved.
 * @param pieces the document's paragraphs
 * @param results questions, section titles, answers and introductions in Markdown
 */
export function findLost(pieces: readonly string[], results: readonly string[]): Lost[] {
    const kept = results.map((text) => letters(withoutReferences(withoutAddresses(text)))).join(' ');
    // Passages mostly have the order of the results; searching on from the last match avoids quadratic time.
    let last = 0;
    const holds = (clause: string): boolean => {
        const from = Math.max(0, last - SEARCHED_BEFORE);
        const near = kept.indexOf(clause, from);
        const at = near < 0 && from > 0 ? kept.indexOf(clause) : near;
        last = at < 0 ? last : at;
        return at >= 0;
    };
    const countMissing = (text: string): number => {
        const clauses = withoutAddresses(text.replace(QUESTION_MARK, '').replace(ANSWER_MARK, '')).split(/[.?!:;,]+(?:\s+|$)|[。？！：；，、]+|[()\n【】]/)
            .map((clause) => clause.replace(MARK_AT_END, ''));
        return clauses.filter((clause) => !holds(letters(withoutReferences(clause))) && !holds(letters(clause)))
            .reduce((sum, clause) => sum + countWords(clause), 0);
    };
    return pieces.flatMap((text) => {
        // A reference (`&lt;`) may stand for itself, in code, or have been escaped; its semicolon ends no clause.
        const words = Math.min(countMissing(text), text.includes('&') ? countMissing(withoutReferences(text)) : Infinity);
        return words > 0 && words >= countWords(text) * LOST_SHARE ? [{text, words}] : [];
    });
}

/** The mark of a question on the paragraph's next line, before its colon. */
const MARK_AT_END = /(?:^|\s)(?:[QAF]|question|answer|frage|antwort)\d*[*_]*$/i;

const SEARCHED_BEFORE = 10_000;

/** A smaller missing share may be marks and numbers. */
const LOST_SHARE = 0.2;

/** URLs are resolved or rewritten, so they are not compared. */
function withoutAddresses(text: string): string {
    return text.replace(/\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)/g, ']').replace(/<?\b(?:https?|mailto):[^\s<>]*>?/g, ' ');
}

function withoutReferences(text: string): string {
    return text.replace(/&(?:lt|gt|amp);/g, ' ');
}

function letters(text: string): string {
    return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
