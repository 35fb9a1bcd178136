// Numbered headings between numbered questions ("3. Opening hours" after "2. May I park?") are questions like them.

import type {Block, Inline} from '../pandoc/ast';
import {isParagraph} from '../pandoc/nodes';
import {isTitle} from './emphasis';
import {asked, type Asked, type Unit} from './pair_paragraphs';
import {plainText} from './text';

const NUMBER = /^[^\p{L}\p{N}]{0,2}(\d{1,3})([.):])/u;

/** Turns blocks that carry the number after the last question's into questions, where at least two questions are numbered. */
export function continueNumbers(units: readonly Unit[]): Unit[] {
    const numbered = units.filter((unit) => 'asked' in unit && numberOf(unit) !== null).length;
    if (numbered < 2) {
        return [...units];
    }
    let last: number | null = null;

    // The number of the next step of a list within the answer; the questions' numbers may be the same.
    let nextStep = '';
    return units.flatMap((unit, at): Unit[] => {
        if ('asked' in unit) {
            last = numberOf(unit);
            nextStep = '';
            return [unit];
        }
        const line = readNumbered(unit.block);
        const next = units[at + 1];
        if (line !== null && (line.number === 1 || `${line.number}${line.sign}` === nextStep)) {
            nextStep = `${line.number + 1}${line.sign}`;
            return [unit];
        }
        if (line === null || last === null || line.number !== last + 1 || !isTitle(line.text) || next === undefined || 'asked' in next) {
            return [unit];
        }
        last = line.number;
        nextStep = '';
        return [asked(plainText(line.text), 'emphasis', line.text)];
    });
}

function numberOf(unit: Asked): number | null {
    const written = NUMBER.exec(unit.asked)?.[1];
    return unit.number ?? (written === undefined ? null : Number(written));
}

/** A line with a number, alone in its paragraph or list. */
function readNumbered(block: Block): {number: number; sign: string; text: Inline[]} | null {
    if (block.t === 'Para') {
        const [, number, sign = ''] = NUMBER.exec(plainText(block.c)) ?? [];
        return number === undefined ? null : {number: Number(number), sign, text: block.c};
    }
    const [only, ...others] = block.t === 'OrderedList' ? block.c[1] : [];
    const [line, ...rest] = only ?? [];
    return block.t === 'OrderedList' && others.length + rest.length === 0 && isParagraph(line) ? {number: block.c[0][0], sign: '', text: line.c} : null;
}
