// Searches an FAQ in several languages: an index for each, and every query is read in each language. The best reading wins.

import {FEATURES, predict} from '../faq/calibration';
import type {EntrySummary} from '../faq/entry';
import {primaryLanguage} from '../text/stem';
import type {SearchEngine, SearchOptions, SearchOutcome, SearchResult} from './types';

/** Groups of ids of entries that are translations of each other. */
type Translations = readonly (readonly string[])[];

/** Among readings with at least this share of the best one's quality, the reader's language decides. */
const AS_GOOD_FROM = 0.9;

/** Readings below this share of the best one's quality add no results. */
const WORTH_ADDING_FROM = 0.6;

const DEFAULT_LIMIT = 10;

interface Reading {
    readonly engine: SearchEngine;
    readonly outcome: SearchOutcome;

    /** Confidence of the first result, reduced by the share of corrected and missing words. */
    readonly worth: number;
}

/** Combines engines into one. The first one's language is the FAQ's own. */
export function joinEngines(engines: readonly [SearchEngine, ...SearchEngine[]], translations: Translations): SearchEngine {
    const [main] = engines;
    const groups = new Map(translations.flatMap((group) => group.map((id) => [id, group] as const)));
    const languages = new Map(engines.flatMap(({entries}) => entries.map(({id, lang}) => [id, lang ?? ''] as const)));
    const translationsOf = ({id}: EntrySummary): Pick<EntrySummary, 'translations'> => {
        const others = (groups.get(id) ?? []).filter((other) => other !== id && languages.has(other));
        return others.length === 0 ? {} : {translations: others.map((other) => ({id: other, lang: languages.get(other) ?? ''}))};
    };
    return {
        ...main,
        entries: engines.flatMap(({entries}) => entries.map((entry) => ({...entry, ...translationsOf(entry)}))),
        introductions: engines.flatMap(({introductions}) => introductions),
        search(query, options) {
            const readings = order(engines.map((engine) => read(engine, query, options)), options, groups);
            return merge(readings, options?.limit ?? DEFAULT_LIMIT, groups, translationsOf);
        },
        async read(id) {
            for (const engine of engines) {
                const entry = await engine.read(id);
                if (entry) {
                    return {...entry, ...translationsOf(entry)};
                }
            }
            return null;
        },
        opened: {...main.opened, rejoin: (changed) => joinEngines([changed, ...engines.slice(1)], translations)},
    };
}

function read(engine: SearchEngine, query: string, options: SearchOptions | undefined): Reading {
    const outcome = engine.search(query, options);
    const guessed = outcome.corrections.length + outcome.missing.length;
    const words = guessed + outcome.understood.length;
    const confidence = predict(engine.calibration, FEATURES.map((name) => outcome.features[name]));
    return {engine, outcome, worth: confidence * (words === 0 ? 0 : 1 - guessed / words)};
}

/** The best reading first; among equal ones with the same answer, the one in the reader's language. */
function order(readings: readonly Reading[], options: SearchOptions | undefined, groups: ReadonlyMap<string, readonly string[]>): [Reading, ...Reading[]] {
    const best = readings.reduce((one, other) => other.worth > one.worth ? other : one);
    const language = primaryLanguage(options?.reader?.language ?? '');
    const own = readings.find(({engine, worth, outcome}) => primaryLanguage(engine.meta.language) === language && worth >= best.worth * AS_GOOD_FROM &&
        groups.get(outcome.results[0]?.id ?? '')?.includes(best.outcome.results[0]?.id ?? '') === true);
    const first = own ?? best;
    return [first, ...readings.filter((reading) => reading !== first).sort((a, b) => b.worth - a.worth)];
}

/** The results of the best reading and of other good readings, without translations of the same entry. */
function merge([best, ...others]: readonly [Reading, ...Reading[]], limit: number, groups: ReadonlyMap<string, readonly string[]>,
    translationsOf: (result: SearchResult) => Pick<SearchResult, 'translations'>): SearchOutcome {
    const seen = new Set<string>();
    const isNew = ({id}: SearchResult): boolean => {
        const isKnown = seen.has(id);
        [id, ...groups.get(id) ?? []].forEach((same) => seen.add(same));
        return !isKnown;
    };
    const {outcome} = best;
    const relevant = outcome.results.slice(0, outcome.relevantCount).filter(isNew);
    const added = others.filter(({worth}) => worth >= best.worth * WORTH_ADDING_FROM).flatMap((other) =>
        other.outcome.results.slice(0, other.outcome.relevantCount).filter(isNew));
    const results = [...relevant, ...added, ...outcome.results.slice(outcome.relevantCount).filter(isNew)];

    // The results belong to this search alone, so they are changed in place; copying them would compute their snippets.
    const shown = results.slice(0, limit).map((result) => Object.assign(result, translationsOf(result)));
    return {...outcome, calibration: best.engine.calibration, results: shown, relevantCount: Math.min(limit, relevant.length + added.length)};
}
