// An FAQ that answers questions: a search engine plus the verdict.

import type {SearchEngine} from '../search/types';
import {askedLanguage} from './asked_language';
import {LoadError} from './load_error';
import {addressPictures} from './pictures';
import type {Faq} from './types';
import {judge} from './verdict';

/** Wraps an opened index. */
export function createFaq(engine: SearchEngine): Faq {
    const languages = [...new Set([engine.meta.language, ...engine.entries.flatMap(({lang}) => lang ?? [])])];
    return {
        meta: engine.meta,
        entries: engine.entries,
        introductions: engine.introductions,
        ask(question, options) {
            const {contradicted, support, known, calibration = engine.calibration, ...found} = engine.search(question, options);
            const judgement = judge({...found, contradicted, support, known}, calibration);
            const askedIn = judgement.verdict === 'answer' ? null : askedLanguage(question, languages, found.understood.length > 0);
            return {query: question, ...judgement, ...found, ...askedIn !== null && {askedIn}};
        },
        async read(id) {
            const entry = await engine.read(id).catch(failDamaged);
            return entry && {...entry, answer: addressPictures(entry.answer)};
        },
        engine,
    };
}

/** A slice of answers that arrived but cannot be read. */
function failDamaged(error: unknown): never {
    throw error instanceof LoadError ? error : new LoadError('damaged', {cause: error});
}
