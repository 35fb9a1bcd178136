// Introductions of sections. They are part of the index, so they are kept short and few.

import type {FaqEntry, Introduction} from '../../../webapp/src/faq/entry';
import {warningAt, type Place, type Report} from '../diagnostics';
import {blocksText, toInlines} from '../document/text';
import {escapeText} from '../markdown/escape';
import type {Block} from '../pandoc/ast';

/** An introduction and the place where its section begins. */
export interface DraftIntroduction extends Introduction {

    /** How many of the section's titles are headings of the document, below its own title. */
    readonly depth: number;
    readonly place: Place;
}

/** Maximum length of one introduction and of all together, in characters of Markdown. */
export const LONGEST_INTRODUCTION = 1000;
const LONGEST_TOGETHER = 32_000;

/**
 * The beginning of a text: as many whole blocks as fit, else the first words of the first block.
 * @param write writes blocks as Markdown
 */
export function cutIntroduction(blocks: readonly Block[], write: (blocks: readonly Block[]) => string): string {
    let text = '';
    for (let end = 1; end <= blocks.length; end++) {
        const longer = write(blocks.slice(0, end));
        if (longer.length > LONGEST_INTRODUCTION) {
            break;
        }
        text = longer;
    }
    let words = blocksText(blocks.slice(0, 1)).slice(0, LONGEST_INTRODUCTION - 1);
    while (text === '' && words !== '') {
        const cut = write([{t: 'Para', c: toInlines(`${words.replace(/[\uD800-\uDBFF]$|\s+\S*$/, '')}…`)}]);
        text = cut.length <= LONGEST_INTRODUCTION ? cut : '';
        words = words.slice(0, Math.floor(words.length * 0.9));
    }
    return text;
}

/**
 * One introduction for the FAQ (`section` empty) and for each section with entries or with subsections that have some. The text
 * of a section without any goes to the section around it, below its title in bold. Texts of the same section are joined.
 * Reports what is dropped because it is too long.
 */
export function settleIntroductions(drafts: readonly DraftIntroduction[], entries: readonly {readonly entry: FaqEntry}[], report: Report): Introduction[] {
    const sections = new Set(entries.flatMap(({entry: {section}}) =>
        [[], ...section.map((_, at) => section.slice(0, at + 1))].map((path) => JSON.stringify(path))));
    const settled = new Map<string, Introduction>();
    let together = 0;
    for (const {section: written, depth, text: own, place} of drafts) {
        const section = written.slice(0, written.findLastIndex((_, at) => sections.has(JSON.stringify(written.slice(0, at + 1)))) + 1);
        const titled = [...written.slice(Math.max(section.length, written.length - depth)).map((title) => `**${escapeText(title)}**`), own].join('\n\n');
        const text = own === '' || titled.length > LONGEST_INTRODUCTION ? own : titled;
        const key = JSON.stringify(section);
        const before = settled.get(key);
        const whole = before ? `${before.text}\n\n${text}` : text;
        const more = whole.length - (before?.text.length ?? 0);
        if (text === '' || !sections.has(key)) {
            continue;
        }
        if (whole.length > LONGEST_INTRODUCTION || together + more > LONGEST_TOGETHER) {
            report(warningAt(place, 'long-introduction', `This introduction${section.length > 0 ? ` of "${section.join(' › ')}"` : ''} is left out: ${
                whole.length > LONGEST_INTRODUCTION ? 'there is a long one already' : `all introductions together may have ${LONGEST_TOGETHER} characters`}.`));
            continue;
        }
        settled.set(key, {section, text: whole});
        together += more;
    }
    return [...settled.values()];
}
