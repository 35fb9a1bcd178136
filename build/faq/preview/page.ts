// The preview's script: answers what is typed with the plugin's own search engine and verdict.

import {createFaq} from '../../../webapp/src/answer/faq';
import type {Faq, Reply} from '../../../webapp/src/answer/types';
import {openIndex} from '../../../webapp/src/search/index';

const SHOWN = 5;

const VERDICTS: Readonly<Record<Reply['verdict'], string>> = {
    answer: '/faq would post the first of these',
    suggestions: '/faq would post nothing, and suggest up to three of these to the asker alone',
    none: '/faq would post nothing; the nearest are',
};

async function start(): Promise<void> {
    const [data, box, list] = ['index', 'query', 'results'].map((id) => document.getElementById(id));
    if (!data || !list || !(box instanceof HTMLInputElement)) {
        return;
    }
    const bytes = Uint8Array.from(atob(data.textContent), (char) => char.charCodeAt(0));
    const faq = createFaq(await openIndex(bytes, {fetchSlice: () => Promise.resolve(new Uint8Array())}));
    box.addEventListener('input', () => show(faq, box.value, list));
    list.addEventListener('click', (event) => {
        if (event.target instanceof HTMLAnchorElement) {
            list.hidden = true;
        }
    });
    document.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') {
            list.hidden = true;
        } else if (event.key === 'Enter' && event.target === box) {
            list.querySelector('a')?.click();
        }
    });
}

function show(faq: Faq, query: string, list: HTMLElement): void {
    list.hidden = query.trim() === '';
    list.replaceChildren();
    if (list.hidden) {
        return;
    }
    const {verdict, confidence, results, corrections} = faq.ask(query, {limit: SHOWN});
    const head = element('p', results.length === 0 ? 'Nothing here has these words.' : `${VERDICTS[verdict]} (${Math.round(confidence * 100)} % sure)`);
    head.className = `verdict verdict--${verdict}`;
    const corrected = corrections.map(({typed, used}) => element('p', `“${typed}” is read as “${used}”`));
    const items = results.map(({id, question, section}) => {
        const link = element('a', question);
        link.setAttribute('href', `#${encodeURIComponent(id)}`);
        const item = document.createElement('li');
        item.append(link, ...(section.length > 0 ? [element('small', section.join(' › '))] : []));
        return item;
    });
    const ordered = document.createElement('ol');
    ordered.append(...items);
    list.append(head, ...corrected, ordered);
}

function element(tag: string, text: string): HTMLElement {
    const made = document.createElement(tag);
    made.textContent = text;
    return made;
}

void start();
