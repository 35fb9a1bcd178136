// The preview's script: answers queries with the plugin's search engine and verdict.

import {createFaq} from '../../../webapp/src/answer/faq';
import type {Faq, Reply} from '../../../webapp/src/answer/types';
import type {Labels} from './labels';
import {openIndex} from '../../../webapp/src/search/index';

const SHOWN = 5;

/** The label of each verdict. */
const VERDICTS = {answer: 'answered', suggestions: 'suggested', none: 'unknown'} as const satisfies Record<Reply['verdict'], keyof Labels>;

async function start(): Promise<void> {
    const [data, box, list, words] = ['index', 'query', 'results', 'labels'].map((id) => document.getElementById(id));
    if (!data || !list || !words || !(box instanceof HTMLInputElement)) {
        return;
    }
    const bytes = Uint8Array.from(atob(data.textContent), (char) => char.charCodeAt(0));
    const faq = createFaq(await openIndex(bytes, {fetchSlice: () => Promise.resolve(new Uint8Array())}));
    const labels = JSON.parse(words.textContent) as Labels;
    box.addEventListener('input', () => show(faq, box.value, list, labels));
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

function show(faq: Faq, query: string, list: HTMLElement, labels: Labels): void {
    list.hidden = query.trim() === '';
    list.replaceChildren();
    if (list.hidden) {
        return;
    }
    const {verdict, confidence, results, corrections} = faq.ask(query, {limit: SHOWN});
    const head = element('p',
        results.length === 0 ? labels.noWords : `${labels[VERDICTS[verdict]]} (${labels.sure.replace('{count}', String(Math.round(confidence * 100)))})`);
    head.className = `verdict verdict--${verdict}`;
    const corrected = corrections.map(({typed, used}) => element('p', labels.corrected.replace('{typed}', typed).replace('{used}', used)));
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
