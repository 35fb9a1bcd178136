// An FAQ that answers: a search engine and a judge of what it finds.

import type {FaqMeta} from '../faq/entry';
import type {SearchEngine} from '../search/types';
import type {Faq} from './types';
import {judge} from './verdict';

/** Wraps an opened index. */
export function createFaq(engine: SearchEngine): Faq {
    const entries = engine.entries.map((entry) => withLanguage(entry, engine.meta));
    return {
        meta: engine.meta,
        entries,
        introductions: engine.introductions,
        ask(question, options) {
            const {results, corrections, features} = engine.search(question, options);
            return {query: question, ...judge(features, engine.calibration), results, corrections, features};
        },
        async read(id) {
            const entry = await engine.read(id);
            return entry && withLanguage(entry, engine.meta);
        },
    };
}

/** An entry that does not name its language is in the FAQ's. */
function withLanguage<T extends {readonly lang?: string}>(entry: T, {language}: FaqMeta): T {
    return entry.lang === undefined ? {...entry, lang: language} : entry;
}
