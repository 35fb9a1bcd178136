// An FAQ as seen by one reader: without other teams' entries, and with the reader's language first.

import {isForTeam, type EntrySummary} from '../faq/entry';
import {primaryLanguage} from '../text/stem';
import type {Reader} from '../search/types';
import type {Faq} from './types';

const kept = new WeakMap<Faq, Map<string, Faq>>();

/** Returns the same object for the same FAQ, team and language, and the FAQ itself if it does not distinguish readers. */
export function forReader(faq: Faq, reader: () => Reader): Faq {
    const {entries, meta} = faq;
    const languages = new Set(entries.map(({lang}) => primaryLanguage(lang ?? meta.language)));
    if (languages.size < 2 && !meta.prefer && entries.every(({teams}) => teams === undefined)) {
        return faq;
    }
    const {team, language} = reader();
    const views = kept.get(faq) ?? new Map<string, Faq>();
    kept.set(faq, views);
    const key = `${team} ${language}`;
    const view = views.get(key) ?? {
        ...faq,
        entries: ownLanguageFirst(entries.filter((entry) => isForTeam(entry, team)), language, meta.language),
        ask: (question, options) => faq.ask(question, {...options, reader: reader()}),
    };
    views.set(key, view);
    return view;
}

function ownLanguageFirst(entries: readonly EntrySummary[], language: string, ofFaq: string): readonly EntrySummary[] {
    const isOwn = ({lang}: EntrySummary): boolean => primaryLanguage(lang ?? ofFaq) === primaryLanguage(language);
    return [...entries.filter(isOwn), ...entries.filter((entry) => !isOwn(entry))];
}
