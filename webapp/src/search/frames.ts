// Leaves out what people write around a question: "Hi all, does anyone know …? Thanks in advance, Tom".

import type {LanguageWords} from '../faq/language_words';
import type {Word} from '../text/analyze';
import {createPhraseFinder, type PhraseMatch} from '../text/phrases';

/** The words without those around the question; all of them if nothing else is there. */
export type Unframe = (words: readonly Word[]) => readonly Word[];

/** Maximum number of words of a name after a closer such as "regards". */
const NAME_WORDS = 2;

/**
 * Frames of several words are left out anywhere, those of one word (`urgent`) at the beginning and end only.
 * @param isAsked whether a question or alias has a word: then it is no frame
 */
export function createUnframe({frames, closers}: Pick<LanguageWords, 'frames' | 'closers'>, isAsked: (word: string) => boolean): Unframe {
    const find = createPhraseFinder(frames, frames.map(() => 0), (phrase) => phrase.includes(' '));
    const single = new Set(frames.filter((word) => !isAsked(word)));
    const closing = new Set(closers.filter((word) => !isAsked(word)));
    return (words) => {
        const around = find(words.map(({word}) => word)).sort((a, b) => b.end - a.end);
        const frameAt = (at: number): PhraseMatch | undefined => around.find(({start, end}) => at >= start && at < end);
        const closer = words.findIndex(({word}, at) => at > 0 && closing.has(word) && (frameAt(at)?.end ?? at + 1) >= words.length - NAME_WORDS);
        const end = closer < 0 ? words.length : frameAt(closer)?.start ?? closer;
        const left = words.filter((_, at) => at < end && !frameAt(at));
        const first = left.findIndex(({word}) => !single.has(word));
        const last = left.findLastIndex(({word}) => !single.has(word));
        return first < 0 ? words : left.slice(first, last + 1);
    };
}

/** `@it-desk` names somebody; `@here`, `@all` and `@channel` are what questions may be about. */
const MENTION = /(?<![\p{L}\p{N}._-])@(?!(?:here|all|channel)\b)[\p{L}\p{N}._-]+/gu;

/** The text with spaces in place of names of people, so that places in it stay the same. */
export function hideMentions(text: string): string {
    return text.replace(MENTION, ({length}) => ' '.repeat(length));
}
