// Template tags in the text of a page that was never published: `{{ item.title }}`, `{% include x %}`. They are left out.

import {findTemplateTags} from '../dialects/tags';
import {childElements, classesOf, type Parent} from './dom';
import type {Dropped} from './drop';

/** Code may be about templates, and what other formats kept was read before. */
const CODE = new Set(['code', 'pre', 'kbd', 'samp', 'tt', 'textarea', 'script', 'style']);

/** Removes template tags from all text below `parent`. */
export function dropTemplateTags(parent: Parent, dropped: Dropped[]): void {
    for (const child of parent.childNodes) {
        if (child.nodeName === '#text' && 'value' in child) {
            child.value = findTemplateTags(child.value, (text) => dropped.push({what: 'unknown element', text}));
        }
    }
    childElements(parent).filter((child) => !CODE.has(child.tagName) && !classesOf(child).includes('faq-kept')).forEach((child) =>
        dropTemplateTags(child, dropped));
}
