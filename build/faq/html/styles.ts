// Reads from a page's style sheet which classes are bold or hidden: exports of word processors mark bold questions in no other
// way.

import {attribute, classesOf, listElements, rawTextOf, type Element, type Parent} from './dom';

export interface Look {
    readonly bold: boolean;
    readonly hidden: boolean;
}

export type LookOf = (element: Element) => Look;

const HIDDEN = /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)\b/i;
const BOLD = /(?:^|[;{\s])font-weight\s*:\s*(?:bold|bolder|[6-9]00)\b/i;

/** Reads every `<style>`. Ignores media rules; only the selectors `.class`, `#id` and `tag.class` count. */
export function readStyles(document: Parent): LookOf {
    const rules = new Map<string, Look>();
    for (const style of listElements(document).filter(({tagName}) => tagName === 'style')) {
        for (const [selector, look] of readRules(rawTextOf(style))) {
            const before = rules.get(selector);
            rules.set(selector, {bold: look.bold || before?.bold === true, hidden: look.hidden || before?.hidden === true});
        }
    }
    return (element) => {
        const own = attribute(element, 'style');
        const id = attribute(element, 'id');
        const looks = [...classesOf(element).flatMap((name) => [`.${name}`, `${element.tagName}.${name}`]), `#${id}`].map((key) => rules.get(key));
        return {
            bold: BOLD.test(own) || looks.some((look) => look?.bold === true),
            hidden: HIDDEN.test(own) || looks.some((look) => look?.hidden === true),
        };
    };
}

function readRules(css: string): [string, Look][] {
    const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/<!--|-->/g, '').replace(/@[\w-]+[^{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g, '');
    return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
        const look = {bold: BOLD.test(body), hidden: HIDDEN.test(body)};
        return look.bold || look.hidden ? selectors.split(',').map((selector): [string, Look] => [selector.trim(), look]) : [];
    });
}
