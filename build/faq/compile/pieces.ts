// Fallback for a document that Pandoc cannot read: splits it at headings, then at paragraphs, so that only the faulty part is
// lost.

import {warningAt, type Report} from '../diagnostics';
import type {Dropped} from '../html/drop';
import type {Block} from '../pandoc/ast';
import type {Skipped} from '../pandoc/pool';
import type {ConvertedDocument, Converter} from './convert';
import {excerptOf, type LeftOut} from './left_out';

/** Time limit for a document, after which it is split. */
const SLOW_MS = 20_000;

/** Least time for a piece, which else has its share of the whole document's. */
const SLOW_PIECE_MS = 4_000;

/** Maximum number of failing pieces before the document is given up. */
const MOST_FAILURES = 20;

/** Links, substitutions and footnotes, which each piece may refer to. */
const DEFINITION = /^ {0,3}\[[^\]]+\]:\s|^\.\. (?:_[^:]+:|\|[^|]+\| )|^\[fn:[^\]]+\]\s/;

/** A text to convert, and definitions that each piece needs before it. */
interface Text {
    readonly format: string;
    readonly input: string;
    readonly preamble: string;
}

interface Pieces {
    readonly document: ConvertedDocument;
    readonly leftOut: readonly LeftOut[];
}

interface Piece {
    readonly text: string;
    readonly line: number;
}

/** Reads a text whole, else in pieces. `failure` is set if nothing could be read. */
export async function convertInPieces({format, input, preamble}: Text, shown: string, converter: Converter,
    report: Report): Promise<Pieces | {failure: string; line: number}> {
    const whole = await converter.tryConvert({format, input: preamble + input}, SLOW_MS);
    if (!('failure' in whole)) {
        return {document: whole, leftOut: []};
    }
    const leftOut: LeftOut[] = [];
    const definitions = input.split('\n').filter((line) => DEFINITION.test(line)).join('\n');
    const blocks: Block[] = [];
    const dropped: Dropped[] = [];
    const skipped: Skipped[] = [];
    const read = async (pieces: readonly Piece[]): Promise<void> => {
        const [first] = pieces;
        if (!first || leftOut.length >= MOST_FAILURES) {
            return;
        }
        const text = pieces.map((piece) => piece.text).join('\n');
        const result = await converter.tryConvert({format, input: `${preamble}${text}\n\n${definitions}\n`},
            Math.max(SLOW_PIECE_MS, SLOW_MS * text.length / input.length));
        if (!('failure' in result)) {
            blocks.push(...result.blocks);
            dropped.push(...result.dropped);
            skipped.push(...result.skipped.map((each) => ({...each, line: each.line + first.line - 1})));
        } else if (pieces.length > 1) {
            const middle = Math.ceil(pieces.length / 2);
            await read(pieces.slice(0, middle));
            await read(pieces.slice(middle));
        } else {
            const smaller = cut(first, /^\s*$/);
            if (smaller.length > 1) {
                await read(smaller);
                return;
            }
            leftOut.push({file: shown, line: first.line, what: 'unreadable part', text: excerptOf(first.text)});
            report(warningAt({file: shown, line: first.line, column: 1}, 'unreadable-part',
                `This paragraph ${result.late === true ? 'takes too long to read' : 'cannot be read'} and is left out: "${excerptOf(first.text).slice(0, 80)}".`));
        }
    };
    await read(cut({text: input, line: 1}, headingOf(format)));
    return blocks.length === 0 || leftOut.length >= MOST_FAILURES ? whole : {document: {meta: {}, blocks, dropped, skipped}, leftOut};
}

/** A line at which documents of a format can be split. */
function headingOf(format: string): RegExp {
    const name = (/^[a-z]+/).exec(format)?.[0] ?? '';
    const patterns: Readonly<Record<string, RegExp>> = {
        gfm: /^#{1,6}\s/, org: /^\*+\s/, mediawiki: /^=+[^=]/, latex: /^\\(?:chapter|section|subsection)\b/, textile: /^h[1-6]\./, dokuwiki: /^=+[^=]/,
            html: /<h[1-6]\b/i,
    };
    return patterns[name] ?? /^\s*$/;
}

/** Splits a text at matching lines, but never inside a fenced block. */
function cut({text, line}: Piece, at: RegExp): Piece[] {
    const pieces: {lines: string[]; line: number}[] = [];
    let fence = false;
    text.split('\n').forEach((each, index) => {
        fence = (/^\s*(?:```|~~~)/).test(each) ? !fence : fence;
        const last = pieces[pieces.length - 1];
        if (!last || (!fence && at.test(each) && last.lines.some((before) => before.trim() !== ''))) {
            pieces.push({lines: [each], line: line + index});
        } else {
            last.lines.push(each);
        }
    });
    return pieces.map((piece) => ({text: piece.lines.join('\n'), line: piece.line}));
}
