// Decides which of the questions found in a text count, by all signs in it.

import type {Sign, Unit} from './pair_paragraphs';

/**
 * Makes paragraphs of questions whose sign does not count: a mark or emphasis is sufficient alone, others need several occurrences.
 * @param anySentence whether a sentence that asks may be a question without a mark or emphasis
 * @param titlesAsk whether titles in bold are questions
 */
export function settle(units: readonly Unit[], anySentence = true, titlesAsk = false): readonly Unit[] {
    const asked = units.filter((unit) => 'asked' in unit);
    const strong = asked.filter(({sign}) => sign === 'mark' || sign === 'emphasis').length;
    const leads = asked.filter(({sign}) => sign === 'lead').length;
    const first = units[0];
    const counts = {
        mark: true,
        emphasis: true,
        lead: leads + strong >= 2 || (first !== undefined && 'asked' in first && first.sign === 'lead'),
        word: strong + leads >= 1,
        title: titlesAsk,
        plain: anySentence && strong + leads === 0 && isAlternating(units, ['plain']),
        sentences: false,
    };
    counts.sentences = anySentence && strong + leads === 0 && startsWithSentences(units) && isAlternating(units, ['plain', 'sentences']);
    counts.plain ||= counts.sentences;
    let isRefused = false;
    return units.flatMap((unit, at): Unit[] => {
        const isRest = isRefused && 'block' in unit && unit.follows === true;
        const next = units[at + 1];
        const isTitled = next !== undefined && 'block' in next;
        isRefused = 'asked' in unit && !(counts[unit.sign] && (unit.sign !== 'title' || isTitled));
        const title = 'asked' in unit && unit.sign === 'title' && isTitled ? {title: unit.asked} : {};
        return 'asked' in unit && isRefused ? [{block: {t: 'Para', c: [...unit.original]}, ...title}] : isRest ? [] : [unit];
    });
}

/** Plain sentences are questions if at least two of them are each followed by something else. */
function isAlternating(units: readonly Unit[], signs: readonly Sign[]): boolean {
    const asks = (unit: Unit | undefined): boolean => unit !== undefined && 'asked' in unit && signs.includes(unit.sign);
    return units.filter(asks).length >= 2 && units.every((unit, at) => !asks(unit) || (at + 1 < units.length && !asks(units[at + 1])));
}

/** An answer may end in a question, too: several sentences count only where the first question or two of them are so. */
function startsWithSentences(units: readonly Unit[]): boolean {
    const asked = units.filter((unit) => 'asked' in unit).filter(({sign}) => sign !== 'title');
    return asked[0]?.sign === 'sentences' || asked.filter(({sign}) => sign === 'sentences').length >= 2;
}
