// A light stemmer for Polish: cuts the endings of declension and conjugation off, so that urlop, urlopu and urlopowy are one term.

import {fold} from './fold';

/** The longest first. Adjectives and verbal nouns come before the endings that they contain. */
const ENDINGS = [
    'owaniami', 'owaniach', 'owanie', 'owania', 'owaniu', 'owaniem', 'owego', 'owemu', 'owych', 'owymi', 'owej', 'owym', 'owac', 'owal',
    'aniami', 'aniach', 'aniem', 'anie', 'ania', 'aniu', 'eniami', 'eniach', 'eniem', 'enie', 'enia', 'eniu', 'en',
    'ami', 'ach', 'ego', 'emu', 'ymi', 'imi', 'ych', 'ich', 'owi', 'owy', 'owa', 'owe', 'iem', 'ej', 'ow', 'om', 'em', 'am', 'ym', 'im',
    'ysz', 'isz', 'asz', 'esz', 'uje', 'ac', 'yc', 'ic', 'ec', 'al', 'yl', 'il', 'ie', 'ia', 'iu', 'a', 'e', 'i', 'o', 'u', 'y',
].sort((a, b) => b.length - a.length);

const SHORTEST = 3;

export function stemmer(word: string): string {
    const folded = fold(word);
    const ending = ENDINGS.find((end) => folded.endsWith(end) && folded.length - end.length >= SHORTEST) ?? '';
    const stem = folded.slice(0, folded.length - ending.length).replace(/(?<=.{3})i$/, '');

    // pasek (slip) and paski (slips): the vowel falls out.
    return stem.replace(/(?<=.[^aeiouy])e(?=[kc]$)/, '');
}
