// Reads FAQPage and QAPage data (schema.org, JSON-LD): an object, a list or an `@graph`.

import {readReview, type Review} from '../compile/review';
import type {Place} from '../diagnostics';
import {decodeEntities} from '../html/dom';
import {asList, isObject, trimmedText} from './fields';
import {parseSource, type FaqRecord} from './types';

const DEEPEST = 20;

/**
 * Every question of every FAQPage within `value`; empty where there is none. Answers are HTML, as search engines read them.
 * @param locate returns a question's place in the file
 */
export function readFaqPage(value: unknown, locate: (question: string) => Place, depth = 0): FaqRecord[] {
    if (depth > DEEPEST) {
        return [];
    }
    if (Array.isArray(value)) {
        return value.flatMap((item: unknown) => readFaqPage(item, locate, depth + 1));
    }
    if (!isObject(value)) {
        return [];
    }
    if (hasType(value, 'FAQPage') || hasType(value, 'QAPage')) {
        const review = readPageReview(value, locate);
        return asList(value.mainEntity).flatMap((item) => readQuestion(item, locate)).map((record) => ({...record, review}));
    }
    return [value['@graph'], value.mainEntity, value.hasPart].flatMap((inner) => readFaqPage(inner, locate, depth + 1));
}

/** A page may say when it was last reviewed and by whom. An invalid date is not reported, since the reader cannot fix it. */
function readPageReview(page: Record<string, unknown>, locate: (question: string) => Place): Review {
    const by: unknown = page.reviewedBy;
    return readReview(trimmedText(page.lastReviewed), isObject(by) ? trimmedText(by.name) : trimmedText(by), locate(''), () => undefined);
}

function readQuestion(value: unknown, locate: (question: string) => Place): FaqRecord[] {
    if (!isObject(value) || !hasType(value, 'Question')) {
        return [];
    }
    const question = decodeEntities(trimmedText(value.name) || trimmedText(value.text));
    const answers = asList(value.acceptedAnswer ?? value.suggestedAnswer);
    const address = trimmedText(value.url) || trimmedText(value['@id']);
    return [{
        id: null,
        question: question.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim(),
        answer: answers.map((answer) => (isObject(answer) ? unescapeMarkup(trimmedText(answer.text)) : '')).filter((text) => text !== '').join('\n'),
        markup: 'html',
        section: [],
        aliases: asList(value.alternateName).map(trimmedText).filter((text) => text !== ''),
        sources: (/^https?:/).test(address) ? [parseSource(address)] : [],
        place: locate(question),
    }];
}

function hasType(value: Record<string, unknown>, type: string): boolean {
    return asList(value['@type']).some((name) => typeof name === 'string' && name.replace(/^.*[/:]/, '') === type);
}

/** Some publishing tools escape the answer's HTML twice. */
function unescapeMarkup(html: string): string {
    const text = html.replace(/<script\b[\s\S]*?<\/script\s*>/gi, '');
    return !text.includes('<') && (/&lt;\/?[a-z][^&]*&gt;/i).test(text) ? decodeEntities(text) : text;
}
