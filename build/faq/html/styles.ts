// Reads from a page's style sheet which classes are bold or hidden: exports of word processors mark bold questions in no other
// way.

import {attribute, classesOf, listElements, rawTextOf, type Element, type Parent} from './dom';

export interface Look {
    readonly bold: boolean;
    readonly hidden: boolean;
}

export type LookOf = (element: Element) => Look;

const HIDDEN = /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)\b/i;
const WHITE = /(?:^|[;{\s])color\s*:\s*(?:#fff(?:fff)?|white|rgba?\(\s*255\s*,\s*255\s*,\s*255)(?![\w])/i;

/** A colour behind any text of a page, or a style sheet that may set one. */
const BACKED = /\bbackground(?:-color|-image)?\s*:(?!\s*(?:#fff(?:fff)?\b|white\b|transparent|none|inherit|initial))|\bbgcolor\s*=|<link\b[^>]*stylesheet|\bbackground\s*=/i;
const BOLD = /(?:^|[;{\s])font-weight\s*:\s*(?:bold|bolder|[6-9]00)\b/i;

/** Reads every `<style>`; white text is hidden on a page of one white. Ignores media rules; only the selectors `.class`, `#id` and `tag.class` count. */
export function readStyles(document: Parent, source = ''): LookOf {
    const rules = new Map<string, Look>();
    const hides = document.nodeName === '#document' && !BACKED.test(source) ? [HIDDEN, WHITE] : [HIDDEN];
    for (const style of listElements(document).filter(({tagName}) => tagName === 'style')) {
        for (const [selector, look] of readRules(rawTextOf(style), hides)) {
            const before = rules.get(selector);
            rules.set(selector, {bold: look.bold || before?.bold === true, hidden: look.hidden || before?.hidden === true});
        }
    }
    return (element) => {
        const own = `${attribute(element, 'style')};color:${element.tagName === 'font' ? attribute(element, 'color') : ''}`;
        const id = attribute(element, 'id');
        const looks = [...classesOf(element).flatMap((name) => [`.${name}`, `${element.tagName}.${name}`]), `#${id}`].map((key) => rules.get(key));
        return {
            bold: BOLD.test(own) || looks.some((look) => look?.bold === true),
            hidden: hides.some((sign) => sign.test(own)) || looks.some((look) => look?.hidden === true),
        };
    };
}

function readRules(css: string, hides: readonly RegExp[]): [string, Look][] {
    const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/<!--|-->/g, '').replace(/@[\w-]+[^{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g, '');
    return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
        const look = {bold: BOLD.test(body), hidden: hides.some((sign) => sign.test(body))};
        return look.bold || look.hidden ? selectors.split(',').map((selector): [string, Look] => [selector.trim(), look]) : [];
    });
}
