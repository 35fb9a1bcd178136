// Questions in HTML accordions, expanders, schema.org microdata, and elements with question/answer classes. Each becomes a
// DETAILS_CLASS element for the outline, or keeps its heading.

import {DETAILS_CLASS} from '../document/outline';
import {asksByMark, readsAsQuestion} from '../document/text';
import {attribute, childElements, classesOf, closest, createElement, createParagraph, createText, detach, hasAttribute, isElement, isInside, listElements,
    nextElement, previousElement, rename, replaceWith, setChildren, textOf, type Child, type Element, type Parent} from './dom';

const TRIGGER_CLASSES =
    /^(?:(?:faq|accordion|toggle|collapse|panel|tab|elementor(?:-tab|-toggle)?|e-n-accordion-item|expand|expander|schema-faq|rank-math|wp-block-\w+|uk-accordion|vc_tta-panel|et_pb_toggle|js)?[-_]*(?:item[-_]+)?)?(?:question|accordion[-_]+(?:title|header|heading|button|trigger|label|toggle)|accordionbutton|toggle[-_]*(?:title|header|heading)|tab[-_]title|panel[-_](?:title|heading)|expand[-_]control|collapsible[-_]?(?:header|title)?|q)$|[-_]question$/i;
const ANSWER_CLASSES =
    /(?:^|[-_])(?:answer|a|(?:accordion|faq)[-_]*(?:content|body|panel|collapse|text)|message[-_]body|toggle[-_]*content|tab[-_]content|panel[-_](?:body|collapse|content)|expand[-_]content|collapse|collapsible[-_](?:content|body)|panel|content)$/i;

/**
 * Converts every accordion below `root`.
 * @returns the panels that readers can open, which count as visible
 */
export function readAccordions(root: Parent): Set<Element> {
    const panels = new Set<Element>();
    listElements(root).filter(isIcon).forEach(detach);
    const elements = listElements(root);
    const byId = new Map(elements.map((element) => [attribute(element, 'id'), element]));
    byId.delete('');
    elements.filter(isMicrodataQuestion).forEach(readMicrodata);
    const titles = new Set(elements.filter(isFolded).flatMap(listTitle));
    for (const trigger of elements.filter((element) => isTrigger(element, titles))) {
        const panel = findPanel(trigger, byId, titles);
        if (panel && !panels.has(panel)) {
            panels.add(panel);
            openTrigger(trigger, panel, findFollowing(panel));
        }
    }
    elements.filter(({tagName}) => tagName === 'details').forEach(renameDetails);
    return panels;
}

/** A sign of a font of symbols: its text is a name ("expand_more") or a plus. In AsciiDoc's menus it parts the entries. */
function isIcon(element: Element): boolean {
    const classes = classesOf(element);
    if (isElement(element.parentNode) && classesOf(element.parentNode).includes('menuseq')) {
        return false;
    }
    if (isSignOfTrigger(element, classes)) {
        return true;
    }
    return (/^(?:i|span|em|b|div)$/).test(element.tagName) && (classes.some((name) => (/^material-(?:icons|symbols)/).test(name)) ||
        (classes.some((name) => (/(?:^|[-_])(?:icon|plus|minus|arrow|chevron|caret|toggle|sign|indicator)s?(?:$|[-_])/i).test(name)) &&
            (/^[^\p{L}\p{N}\s]{1,2}$/u).test(textOf(element))));
}

/** What a button holds besides its title: a letter of a font of symbols, words for screen readers. */
function isSignOfTrigger(element: Element, classes: readonly string[]): boolean {
    const isSign = (attribute(element, 'aria-hidden') === 'true' || classes.some((name) => (/[-_]symbol$/).test(name))) && textOf(element).length <= 1;
    const isForEars = classes.some((name) => (/^(?:sr-only|visually-?hidden|screen-reader-text)$/).test(name));
    const opener = isSign || isForEars ? closest(element, isOpener) : null;
    return opener !== null && textOf(opener) !== textOf(element);
}

function isOpener(element: Element): boolean {
    return (/^(?:button|summary)$/).test(element.tagName) || (/^(?:button|tab)$/).test(attribute(element, 'role')) || hasAttribute(element, 'aria-expanded');
}

function isTrigger(element: Element, titles: ReadonlySet<Element>): boolean {
    if ((/^(?:summary|details|form|tr|td|th|tbody|thead|table)$/).test(element.tagName)) {
        return false;
    }
    const opens = hasAttribute(element, 'aria-expanded') || hasAttribute(element, 'aria-controls') || attribute(element, 'role') === 'tab' ||
        (/^(?:collapse|tab|pill|accordion)$/).test(attribute(element, 'data-toggle') || attribute(element, 'data-bs-toggle')) ||
        (element.tagName === 'a' && (/^javascript:/i).test(attribute(element, 'href')));
    return (opens || titles.has(element) || isTitleOfItem(element) || element.tagName === 'button' || attribute(element, 'role') === 'button' ||
        classesOf(element).some((name) => TRIGGER_CLASSES.test(name))) && textOf(element) !== '' && textOf(element).length <= 400;
}

const TITLE_CLASSES = /(?:^|[-_])(?:title|header|heading|head|label|toggle|trigger|summary)$/i;
const FOLDED_CLASSES = /(?:^|[-_])(?:answer|(?:accordion|collapsible|collapse|toggle|expand)[-_](?:answer|content|body|panel|text))$/i;

/** Semantic UI names the parts of an accordion with common words; other boxes count where their title asks. */
function isTitleOfItem(element: Element): boolean {
    const around = element.parentNode;
    const names = classesOf(element);
    if (names.includes('title') && isElement(around) && classesOf(around).includes('accordion')) {
        return true;
    }
    return names.some((name) => TITLE_CLASSES.test(name)) && asksAlone(element);
}

/** The question before something folded. */
function listTitle(folded: Element): Element[] {
    const before = previousElement(folded);
    return before && asksAlone(before) ? [before] : [];
}

function asksAlone(element: Element): boolean {
    return asksByMark(textOf(element)) && ![element, ...listElements(element)].some(({tagName}) => (/^(?:h[1-6]|label)$/).test(tagName));
}

/** Shown by a script alone, or named as what an accordion shows. */
function isFolded(element: Element): boolean {
    return hasAttribute(element, 'hidden') || hasAttribute(element, 'x-show') || (/(?:^|;)\s*display\s*:\s*none/i).test(attribute(element, 'style')) ||
        classesOf(element).some((name) => (/^(?:hidden|d-none|hide|is-hidden)$/).test(name) || FOLDED_CLASSES.test(name));
}

function findPanel(trigger: Element, byId: ReadonlyMap<string, Element>, titles: ReadonlySet<Element>): Element | null {
    const called = [...attribute(trigger, 'onclick').matchAll(/['"]#?([\w-]+)['"]/g)].map(([, id = '']) => id);
    const references = [...['aria-controls', 'data-target', 'data-bs-target', 'href'].map((name) => attribute(trigger, name)), ...called].filter((value) =>
        value !== '');
    const isMarked = references.length > 0 || hasAttribute(trigger, 'aria-expanded') || trigger.tagName === 'button';
    const named = trigger.tagName === 'a' && !hasAttribute(trigger, 'aria-controls') &&
        !(attribute(trigger, 'role') === 'tab' || trigger.attrs.map(({name}) => name).join(' ').includes('toggle')) ?
        undefined :
        references.map((value) => byId.get(value.replace(/^.*#/, ''))).find((element) => element !== undefined && !isInside(trigger, element));
    if (named) {
        return named;
    }
    const text = textOf(trigger);
    for (let at: Element = trigger; textOf(at) === text;) {
        const next = nextFilled(at);
        if (next) {
            const isAnswer = classesOf(next).some((name) => ANSWER_CLASSES.test(name)) ||
                (titles.has(trigger) && isFolded(next));
            return !isTrigger(next, titles) &&
                (isAnswer || classesOf(next).includes('w-dropdown-list') ||
                    (isMarked && (/^(?:div|section|p|ul|ol|dd|article)$/).test(next.tagName) && hasTriggerName(trigger))) ? next : null;
        }
        if (!isElement(at.parentNode)) {
            return null;
        }
        at = at.parentNode;
    }
    return null;
}

/** The next element that holds text: signs may stand between a title and its panel. */
function nextFilled(element: Element): Element | null {
    const siblings = element.parentNode ? childElements(element.parentNode) : [];
    return siblings.slice(siblings.indexOf(element) + 1).find((next) =>
        textOf(next) !== '' || listElements(next).some(({tagName}) => tagName === 'input')) ?? null;
}

/** Buttons without a sign of opening something may have another purpose. */
function hasTriggerName(trigger: Element): boolean {
    return asksByMark(textOf(trigger)) || hasAttribute(trigger, 'aria-expanded') || hasAttribute(trigger, 'aria-controls') ||
        closest(trigger, ({tagName}) => (/^(?:h[1-6]|dt)$/).test(tagName)) !== null ||
        [trigger, trigger.parentNode].some((element) =>
            isElement(element) && classesOf(element).some((name) => (/accordion|collaps|toggle|expand|faq|question/i).test(name)));
}

/** Further paragraphs of an answer that are marked as its first. */
function findFollowing(panel: Element): Element[] {
    const next = nextElement(panel);
    const isAlike = next !== null && attribute(panel, 'id') === '' && next.tagName === panel.tagName &&
        attribute(next, 'class') === attribute(panel, 'class') && classesOf(next).some((name) => ANSWER_CLASSES.test(name));
    return isAlike ? [next, ...findFollowing(next)] : [];
}

function openTrigger(trigger: Element, panel: Element, following: readonly Element[]): void {
    const isHeading = ({tagName}: Element): boolean => (/^(?:h[1-6]|dt)$/).test(tagName);
    if (!asksByMark(textOf(trigger)) &&
        (attribute(trigger, 'role') === 'tab' || (/^(?:tab|pill)$/).test(attribute(trigger, 'data-toggle') || attribute(trigger, 'data-bs-toggle')))) {
        const label = createElement('p', '', [createElement('strong', '', [createText(textOf(trigger))])]);
        setChildren(panel, [label, ...panel.childNodes]);
        detach(trigger);
        return;
    }
    const heading = closest(trigger, isHeading);
    if (heading?.tagName === 'dt') {
        setChildren(heading, [createElement('span', '', trigger.childNodes), ...heading.childNodes.filter((child) => child !== trigger && !isElement(child))]);
        return;
    }
    if (closest(trigger, (element) => element.tagName === 'details' || classesOf(element).includes(DETAILS_CLASS))) {
        return;
    }
    if (panel.tagName === 'nav' && readsAsQuestion(textOf(trigger))) {
        rename(panel, 'div');
    }
    // Headings in accordions have arbitrary levels, so `<details>` replaces them.
    const title = heading ?? listElements(trigger).find(isHeading) ?? trigger;
    const id = attribute(title, 'id');
    [panel, ...following].forEach(detach);
    const details = createElement('div', DETAILS_CLASS, [createParagraph(textOf(trigger)), panel, ...following]);
    details.attrs.push(...(id === '' ? [] : [{name: 'id', value: id}]));
    replaceWith(heading ?? trigger, [details]);
}

function isMicrodataQuestion(element: Element): boolean {
    return (/schema\.org\/Question\/?$/i).test(attribute(element, 'itemtype'));
}

/** The question is `itemprop="name"`, the answer `itemprop="text"`. */
function readMicrodata(question: Element): void {
    const inside = listElements(question);
    const names = inside.filter((element) => attribute(element, 'itemprop') === 'name');
    const answers = inside.filter((element) => (/^(?:acceptedAnswer|suggestedAnswer)$/).test(attribute(element, 'itemprop')));
    const [name] = names;
    const contentOf = (element: Element): readonly Child[] => [createElement('div', '', element.childNodes)];
    if (name && answers.length > 0 && !(/^h[1-6]$/).test(name.tagName) && !listElements(name).some(({tagName}) => (/^h[1-6]$/).test(tagName)) &&
        !closest(name, ({tagName}) => (/^(?:h[1-6]|details)$/).test(tagName))) {
        const title = textOf(name) || attribute(name, 'content');
        setChildren(question, [createElement('div', DETAILS_CLASS, [createParagraph(title), ...answers.flatMap(contentOf)])]);
    }
}

/** Pandoc drops `<details>` and `<summary>` but keeps the classes of a div. A heading in a summary is only styling. */
function renameDetails(details: Element): void {
    const summary = childElements(details).find(({tagName}) => tagName === 'summary');
    rename(details, 'div');
    details.attrs = [{name: 'class', value: DETAILS_CLASS}, ...details.attrs.filter(({name}) => name === 'id')];
    if (summary) {
        listElements(summary).filter(({tagName}) => (/^(?:h[1-6]|p|div|button|ul|li)$/).test(tagName)).forEach((element) => rename(element, 'span'));
        rename(summary, 'p');
        summary.attrs = [];
        setChildren(details, [summary, ...details.childNodes.filter((child) => child !== summary)]);
    }
}
