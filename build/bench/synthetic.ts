// Synthetic FAQs of any size with realistic word statistics: question templates, topics with words of
// their own, a vocabulary that grows with the square root of the text, and answers of some 60 words.

import type {FaqEntry} from '../../webapp/src/faq/entry';
import type {RelevanceQuery} from '../faq/eval/data';

export interface SyntheticFaq {
    readonly entries: readonly FaqEntry[];

    /** Paraphrased questions, some with a typing error, with the expected entry. */
    readonly queries: readonly RelevanceQuery[];
}

const TEMPLATES = [
    'How do I {verb} the {noun} of a {noun}?', 'Where can I find the {noun} for {noun}?', 'Why does the {noun} not {verb}?',
    'Can I {verb} my {noun} with {noun}?', 'What is a {noun} {noun}?', 'Is it possible to {verb} a {noun} in {noun}?',
    'Who may {verb} the {noun} {noun}?', 'How long does it take to {verb} a {noun}?', 'Do I need a {noun} to {verb} {noun}?',
    'What happens to my {noun} when I {verb} the {noun}?',
];
const GLUE = ['the', 'a', 'to', 'of', 'and', 'you', 'is', 'in', 'your', 'for', 'can', 'it', 'with', 'on', 'that', 'this', 'if', 'are', 'be', 'from', 'not',
    'by', 'or', 'as', 'will'];
const SYLLABLES = ['con', 'ter', 'ra', 'mi', 'sol', 'pre', 'lo', 'tan', 've', 'kor', 'di', 'bel', 'nu', 'sta', 'gri', 'pa', 'len', 'ro', 'fi', 'cu', 'mar',
    'te', 'vol', 'ash', 'in', 'ent', 'or', 'al', 'ty', 'ment'];
const WORDS_IN_ANSWER = 60;
const WORDS_IN_TOPIC = 40;
const QUERIES = 1000;

/** An FAQ of `count` entries; deterministic. */
export function makeSyntheticFaq(count: number): SyntheticFaq {
    const random = createRandom(count);
    const vocabulary = makeWords(Math.ceil(25 * Math.sqrt(count * WORDS_IN_ANSWER)), random);
    const topics = Array.from({length: Math.ceil(Math.sqrt(count))}, (_, number) => ({
        name: `Topic ${number + 1}`, words: Array.from({length: WORDS_IN_TOPIC}, () => pickZipf(vocabulary, random)),
    }));
    const ids = new Set<string>();
    const entries = Array.from({length: count}, (): FaqEntry => {
        const topic = pick(topics, random);
        const word = (): string => pick(topic.words, random);
        const question = pick(TEMPLATES, random).replace(/\{\w+\}/g, word);
        const slug = question.toLowerCase().replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '');
        const id = ids.has(slug) ? `${slug}-${ids.size}` : slug;
        ids.add(id);
        const answer = Array.from({length: WORDS_IN_ANSWER}, () =>
            random() < 0.45 ? pick(GLUE, random) : random() < 0.5 ? word() : pickZipf(vocabulary, random)).join(' ');
        const page = `https://docs.example.com/${topic.name.toLowerCase().replace(' ', '-')}.html`;
        return {id, question, answer, section: [topic.name], aliases: [], sources: [{title: topic.name, url: `${page}#${id}`}]};
    });
    const queries = Array.from({length: QUERIES}, () => {
        const {question, id} = pick(entries, random);
        return {q: ask(question, random), id, kind: ''};
    });
    return {entries, queries};
}

function makeWords(count: number, random: () => number): string[] {
    const words = new Set<string>();
    while (words.size < count) {
        words.add(Array.from({length: 2 + Math.floor(random() * 3)}, () => pick(SYLLABLES, random)).join(''));
    }
    return [...words];
}

/** Rephrases a question; every third gets a typing error. */
function ask(question: string, random: () => number): string {
    const words = question.toLowerCase().replace('?', '').split(' ').filter((word) => word.length > 3 || random() < 0.5);
    if (random() < 0.33) {
        const at = words.findIndex(({length}) => length > 5);
        const word = words[at];
        if (word !== undefined) {
            const letter = 1 + Math.floor(random() * (word.length - 1));
            words[at] = word.slice(0, letter) + word.slice(letter + 1);
        }
    }
    return `${pick(['please tell me', 'hi,', 'i wonder', 'question:', ''], random)} ${words.join(' ')}`.trim();
}

/** Random numbers in 0–1 from a seed (mulberry32). */
function createRandom(seed: number): () => number {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d_2b_79_f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}

/** Picks an item by Zipf's law with exponent 1: earlier items more often. */
function pickZipf<T>(items: readonly T[], random: () => number): T {
    return itemAt(items, Math.min(items.length - 1, Math.floor((items.length + 1) ** random()) - 1));
}

/** Picks an item with uniform probability. */
function pick<T>(items: readonly T[], random: () => number): T {
    return itemAt(items, Math.floor(random() * items.length));
}

function itemAt<T>(items: readonly T[], at: number): T {
    const item = items[at];
    if (item === undefined) {
        throw new RangeError('nothing to pick from');
    }
    return item;
}
