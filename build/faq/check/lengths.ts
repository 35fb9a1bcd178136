// Warns about answers too long for one post.

import type {CompiledEntry} from '../compile/entries';
import {warningAt, type Diagnostic} from '../diagnostics';

/** Mattermost's default maximum length of a post, in characters. */
const LONGEST_POST = 16_383;

/** Reports entries whose question and answer together exceed the length of a post. */
export function checkLengths(entries: readonly CompiledEntry[]): Diagnostic[] {
    return entries.flatMap(({entry, place}) => {
        const length = countCharacters(entry.question) + countCharacters(entry.answer) +
            entry.sources.reduce((sum, {title, url}) => sum + title.length + url.length + 6, 0);
        return length <= LONGEST_POST ? [] : [warningAt(place, 'long-answer',
            `The answer to "${entry.question}" makes a post of ${length} characters; of more than ${LONGEST_POST} only the beginning is posted, with a link to read on.`)];
    });
}

/** Counts code points, like the server. */
function countCharacters(text: string): number {
    return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g) ?? []).length;
}
