// Finds the lines of headings and links by searching the source text in order, since Pandoc's tree has no positions.

import type {Place} from '../diagnostics';

/** Finds texts of a file in order: each search continues behind the last match. */
export interface Locator {

    /** The next line that contains the letters of `text`, else an earlier one, else the last match. */
    find(text: string): Place;

    /** The place of an exact string at or after `from`. */
    findExact(text: string, from: Place): Place;
}

/** @param text `null` for binary files, for which every place is `firstLine` */
export function createLocator(file: string, text: string | null, firstLine = 1): Locator {
    const lines = text === null ? [] : text.split('\n');
    const bare = lines.map(letters);
    const includes = createIncludes();
    let at = 0;
    const place = (line: number, column = 1): Place => ({file, line: line + firstLine, column});
    const startOf = (line: number): Place => place(line, Math.max(0, (lines[line] ?? '').search(/\S/)) + 1);
    return {
        find: (wanted) => {
            const key = letters(wanted).slice(0, 200);
            const search = (test: (line: string, index: number) => boolean, from = at): number => {
                let index = from;
                while (index < bare.length && !test(bare[index] ?? '', index)) {
                    index++;
                }
                return index < bare.length ? index : -1;
            };

            // A heading may continue on the next line.
            const holds = (line: string, index: number): boolean =>
                line !== '' && (includes(line, key) || (key.startsWith(line) && (line + (bare[index + 1] ?? '')).includes(key)));
            const own = key === '' ? -1 : search((line, index) => holds(line, index) && !IN_CONTENTS.test(lines[index] ?? ''));
            const exact = own < 0 && key !== '' ? search(holds) : own;
            const before = exact < 0 && key !== '' ? search(holds, 0) : -1;
            if (before >= 0) {
                return startOf(before);
            }
            const found = exact < 0 && key.length >= SHORTEST_BEGINNING ? search((line) => beginsAlike(line, key)) : exact;
            if (found < 0) {
                return place(Math.max(0, at - 1));
            }
            at = found + 1;
            return startOf(found);
        },
        findExact: (wanted, from) => {
            const found = lines.findIndex((line, index) => index >= from.line - firstLine && line.includes(wanted));
            return found < 0 ? from : place(found, (lines[found] ?? '').indexOf(wanted) + 1);
        },
    };
}

/** A line of a table of contents; the heading itself is preferred. */
const IN_CONTENTS = /^\s*(?:[-*+]|\d+[.)]|<li\b[^>]*>)\s*(?:<p>)?(?:\[[^\]]*\]\(#|<a\b[^>]*href=["']?#)/i;

/** Minimum number of letters in common. */
const SHORTEST_BEGINNING = 10;

/** Compares the first half, since the rest of a heading may come from a substitution or a macro. */
function beginsAlike(line: string, key: string): boolean {
    return line.startsWith(key.slice(0, Math.max(SHORTEST_BEGINNING, Math.ceil(key.length / 2))));
}

/** `String.includes` that starts at the last match in the same line, then at its start: a whole file may be one line. */
function createIncludes(): (line: string, text: string) => boolean {
    let [searched, last] = ['', 0];
    return (line, text) => {
        const from = line === searched ? last : 0;
        const near = line.indexOf(text, from);
        const found = near < 0 && from > 0 ? line.indexOf(text) : near;
        if (found >= 0) {
            [searched, last] = [line, found];
        }
        return found >= 0;
    };
}

/** The title attribute of a component. */
const TITLE = /\s(?:title|question|summary|label|header|heading)=["'{`]{1,2}([^"'`<>]*)/i;

/** Replaces links in Markdown, Org and MediaWiki by their labels. */
function withoutTargets(text: string): string {
    return text.includes('](') || text.includes('[[') ? text.replace(/\]\([^()\s]*\)/g, ']').replace(/\[\[[^\]|\n]*(?:\]\[|\|)/g, '[') : text;
}

/** Letters and digits only, without tags, entities and addresses. */
function letters(text: string): string {
    return withoutTargets(text).replace(/<[^<>]*>|&\w+;/g, (tag) => TITLE.exec(tag)?.[1] ?? '').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
