// Answers that do not fit into one post.

import type {CompiledEntry} from '../compile/entries';
import {warningAt} from '../diagnostics';
import type {Diagnostic} from '../diagnostics';

/** Characters of the longest post that a Mattermost server takes by default. */
export const LONGEST_POST = 16_383;

/** Says which entries' question and answer together are longer than a post. */
export function checkLengths(entries: readonly CompiledEntry[]): Diagnostic[] {
    return entries.flatMap(({entry, place}) => {
        const length = countCharacters(entry.question) + countCharacters(entry.answer) + entry.sources.reduce((sum, {title, url}) => sum + title.length + url.length + 6, 0);
        return length <= LONGEST_POST ? [] : [warningAt(place, 'long-answer',
            `The answer to "${entry.question}" makes a post of ${length} characters; of more than ${LONGEST_POST} only the beginning is posted, with a link to read on.`)];
    });
}

/** Code points, as the server counts. */
function countCharacters(text: string): number {
    return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g) ?? []).length;
}
