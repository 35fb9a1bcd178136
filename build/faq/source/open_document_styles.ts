// What an OpenDocument text's styles say about its paragraphs and spans: headings, questions, bold and hidden text.

import {attributeOf, findAll, findChild, type Document, type Element} from './xml';
import {isForQuestions, LONGEST_HEADING, QUESTION_LEVEL, UNBOLD} from './word_styles';

export interface OpenDocumentStyles {

    /** 1 to 9 for a heading or a paragraph of a style for questions, else 0. */
    levelOf(paragraph: Element): number;

    /** `null` if its own styles do not say. */
    isHidden(element: Element): boolean | null;
    isWhite(element: Element): boolean | null;
    isBold(element: Element): boolean | null;
}

interface Style {
    readonly name: string;
    readonly parent: string;
    readonly level: number;
    readonly element: Element;
}

/** @param documents those with named styles first, the one with the text last */
export function readOpenDocumentStyles(documents: readonly Document[]): OpenDocumentStyles {
    const styles = new Map(documents.flatMap((document) => findAll(document, 'style:style')).map((element): [string, Style] => {
        const name = attributeOf(element, 'style:name');
        return [`${attributeOf(element, 'style:family')} ${name}`, {
            element, name: attributeOf(element, 'style:display-name') || name.replace(/_20_/g, ' '), parent: attributeOf(element, 'style:parent-style-name'),
                level: Number(attributeOf(element, 'style:default-outline-level')),
        }];
    }));
    const chain = (element: Element): Style[] => {
        const family = element.nodeName === 'text:span' ? 'text' : 'paragraph';
        const found: Style[] = [];
        for (let style = styles.get(`${family} ${attributeOf(element, 'text:style-name')}`); style &&
            !found.includes(style); style = styles.get(`${family} ${style.parent}`)) {
            found.push(style);
        }
        return found;
    };
    const property = (element: Element, name: string): string =>
        chain(element).map((style) => attributeOf(findChild(style.element, 'style:text-properties'), name)).find((value) => value !== '') ?? '';
    return {
        levelOf: (paragraph) => {
            if ((paragraph.textContent ?? '').length > LONGEST_HEADING) {
                return 0;
            }
            const chained = chain(paragraph);
            const written = Number(attributeOf(paragraph, 'text:outline-level'));
            return [written, ...chained.map(({level}) => level)].find((level) => level > 0) ??
                (chained.some(({name}) => isForQuestions(name)) ? QUESTION_LEVEL : 0);
        },
        isHidden: (element) => yesNo(property(element, 'text:display'), 'none'),
        isWhite: (element) => {
            const isBacked = ['style:text-properties', 'style:paragraph-properties'].some((kind) =>
                chain(element).some((style) => attributeOf(findChild(style.element, kind), 'fo:background-color').startsWith('#')));
            return isBacked ? false : yesNo(property(element, 'fo:color').toLowerCase(), '#ffffff', '#fefefe');
        },
        isBold: (element) => (chain(element).some(({name}) => UNBOLD.test(name)) ? false :
            yesNo(property(element, 'fo:font-weight'), 'bold', '600', '700', '800', '900')),
    };
}

function yesNo(value: string, ...yes: readonly string[]): boolean | null {
    return value === '' ? null : yes.includes(value);
}
