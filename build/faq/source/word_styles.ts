// What a Word document's styles say about its paragraphs and runs: headings, questions, bold and hidden text, tables of contents.

import {means} from '../records/columns';
import {attributeOf, childElements, findChild, parseXml, type Element} from './xml';

/** Deeper than other headings. */
export const QUESTION_LEVEL = 9;

interface Style {
    readonly name: string;
    readonly parent: string;
    readonly element: Element;
}

export interface WordStyles {

    /** 1 to 9 for a heading or a paragraph of a style for questions, else 0. */
    levelOf(paragraph: Element): number;
    isContents(paragraph: Element): boolean;
    isHidden(run: Element, paragraph: Element | null): boolean;

    /** Whether it is written in white on no colour of its own. */
    isWhite(run: Element, paragraph: Element | null): boolean;

    /** Whether a paragraph that is no heading is bold by its style. */
    isBold(paragraph: Element): boolean;
}

const CONTENTS = /^(?:toc \d|toc heading|table of figures|(?:inhalts)?verzeichnis \d)$/i;
const HEADING = /^heading (\d)$/i;

/** Styles of headings and captions are no emphasis. */
export const UNBOLD = /^(?:title|subtitle|toc|index|caption|header|footer|überschrift|titel|contents)\b|\bheading\b/i;

/** Questions are short, but outline levels are set on other paragraphs by mistake, too. */
export const LONGEST_HEADING = 250;

export function readWordStyles(xml: string): WordStyles {
    const styles = new Map<string, Style>();
    const root = parseXml(xml)?.documentElement;
    for (const element of root ? childElements(root).filter(({nodeName}) => nodeName === 'w:style') : []) {
        styles.set(attributeOf(element, 'w:styleId'),
            {name: attributeOf(findChild(element, 'w:name'), 'w:val'), parent: attributeOf(findChild(element, 'w:basedOn'), 'w:val'), element});
    }
    const chain = (id: string): Style[] => {
        const found: Style[] = [];
        for (let style = styles.get(id); style && !found.includes(style); style = styles.get(style.parent)) {
            found.push(style);
        }
        return found;
    };
    const styleOf = (element: Element | null, kind: 'p' | 'r'): Style[] =>
        (element === null ? [] : chain(attributeOf(findChild(element, `w:${kind}Pr`, `w:${kind}Style`), 'w:val')));
    const first = <T>(values: readonly (T | null)[]): T | null => values.find((value) => value !== null) ?? null;
    const levelOf = (paragraph: Element): number => {
        const chained = styleOf(paragraph, 'p');
        const own = readLevel(findChild(paragraph, 'w:pPr', 'w:outlineLvl'));
        const level = own ?? first(chained.map(({name, element}) => headingLevel(name) ?? readLevel(findChild(element, 'w:pPr', 'w:outlineLvl'))));
        return level ?? (chained.some(({name}) => isForQuestions(name)) ? QUESTION_LEVEL : 0);
    };
    return {
        levelOf: (paragraph) => ((paragraph.textContent ?? '').length <= LONGEST_HEADING ? levelOf(paragraph) : 0),
        isContents: (paragraph) => styleOf(paragraph, 'p').some(({name}) => CONTENTS.test(name)),
        isHidden: (run, paragraph) =>
            first([run, ...[...styleOf(run, 'r'), ...styleOf(paragraph, 'p')].map(({element}) => element)].map((element) => readToggle(element, 'w:vanish'))) ??
            false,
        isWhite: (run, paragraph) => {
            const looks = [run, ...[...styleOf(run, 'r'), ...styleOf(paragraph, 'p')].map(({element}) => element), ...paragraph ? [paragraph] : []];
            const colour = first(looks.map((element) => findChild(element, 'w:rPr', 'w:color')));
            return WHITE.test(attributeOf(colour, 'w:val')) && !looks.some(isShaded);
        },
        isBold: (paragraph) => {
            const chained = styleOf(paragraph, 'p');
            const isTitle = chained.some(({name, element}) => UNBOLD.test(name) || findChild(element, 'w:pPr', 'w:outlineLvl') !== null);
            return !isTitle && (first(chained.map(({element}) => readToggle(element, 'w:b'))) ?? false);
        },
    };
}

const WHITE = /^(?:F[EF]){3}$/i;

/** Whether a run, paragraph or style has a colour behind its text. */
function isShaded(element: Element): boolean {
    return [['w:rPr', 'w:highlight'], ['w:rPr', 'w:shd'], ['w:pPr', 'w:shd']].some((names) => findChild(element, ...names) !== null);
}

function headingLevel(name: string): number | null {
    const [, digit] = HEADING.exec(name) ?? [];
    return digit === undefined ? null : Number(digit);
}

/** `null` where nothing is said; 0 for body text. */
function readLevel(element: Element | null): number | null {
    const value = Number(attributeOf(element, 'w:val') || 'none');
    return Number.isInteger(value) ? (value + 1) % 10 : null;
}

function readToggle(element: Element, name: string): boolean | null {
    const toggle = findChild(element, 'w:rPr', name);
    return toggle === null ? null : !(/^(?:0|false|off)$/i).test(attributeOf(toggle, 'w:val'));
}

/** "Question", "FAQ Frage", "Frage 1". */
export function isForQuestions(name: string): boolean {
    return means(name, 'question') && !means(name, 'answer');
}
