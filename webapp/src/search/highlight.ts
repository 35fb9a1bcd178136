// Highlights matches: ranges in a result's question, and the snippet of its answer with the most matches.

import type {Analyzer} from '../text/analyze';
import type {Slot} from './slots';
import type {PreparedIndex} from './prepared';
import type {Snippet, TextRange} from './types';

const SNIPPET_LENGTH = 160;
const LONGEST_READ = 20_000;

/**
 * Ranges of the query's words, their corrections and synonyms in `text`: in order, without overlaps. Stop words (`how do I`)
 * are left out, unless the query has nothing else that the FAQ knows.
 */
export function findRanges(text: string, slots: readonly Slot[], index: PreparedIndex, analyzer: Analyzer): TextRange[] {
    const terms = slots.flatMap(({alternatives}) => alternatives.map(({term}) => term));
    const content = terms.filter((term) => !index.isStopWord[term]);
    const wanted = new Set((content.length > 0 ? content : terms).map((term) => index.data.terms[term] ?? ''));
    const words = analyzer.analyze(text.slice(0, LONGEST_READ));
    const row = words.map(({word, term}) => index.data.terms[index.words.get(word) ?? -1] ?? term);
    const hits = new Set(row.flatMap((term, at) => wanted.has(term) || words[at]?.pairs.some((pair) => wanted.has(pair)) ? [at] : []));
    for (const {line, start, end} of index.findPhrases(row)) {
        for (let at = start; at < end && wanted.has(`+${line}`); at++) {
            hits.add(at);
        }
    }
    return words.flatMap(({start, end}, at) => hits.has(at) ? [{start, end}] : []);
}

/** About 160 characters of plain text with the most matches; the beginning if nothing matches. */
export function makeSnippet(plain: string, slots: readonly Slot[], index: PreparedIndex, analyzer: Analyzer): Snippet {
    const ranges = findRanges(plain, slots, index, analyzer);
    let from = 0;
    let most = 0;
    ranges.forEach(({start}, first) => {
        const inside = ranges.filter((range, at) => at >= first && range.end <= start + SNIPPET_LENGTH * 0.8).length;
        if (inside > most) {
            most = inside;
            from = start;
        }
    });
    const begin = from < SNIPPET_LENGTH * 0.5 ? 0 : wordStart(plain, from - 30);
    const end = plain.length - begin <= SNIPPET_LENGTH ? plain.length : wordStart(plain, begin + SNIPPET_LENGTH);
    const head = begin > 0 ? '…' : '';
    const isCut = end < plain.length;

    // Avoids two full stops in a row, which screen readers announce.
    const body = isCut ? plain.slice(begin, end).replace(/[\s.,;:…。、·]+$/, '') : plain.slice(begin, end);
    return {
        text: head + body + (isCut ? '…' : ''),
        ranges: ranges.filter((range) => range.start >= begin && range.end <= begin + body.length).
            map((range) => ({start: range.start - begin + head.length, end: range.end - begin + head.length})),
    };
}

/** The next start of a word after a space, if near; else `at`, not inside a surrogate pair. */
function wordStart(text: string, at: number): number {
    const space = text.indexOf(' ', at);
    if (space >= 0 && space - at < 24) {
        return space + 1;
    }
    return (/[\uDC00-\uDFFF]/).test(text[at] ?? '') ? at + 1 : at;
}
