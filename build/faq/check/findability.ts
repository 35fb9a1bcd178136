// Checks that every entry is found: by its question, by its aliases, and clearly enough among similar entries to be posted.

import {judge} from '../../../webapp/src/answer/verdict';
import type {FaqEntry} from '../../../webapp/src/faq/entry';
import {SIMILAR_SCORE} from '../../../webapp/src/search/similar_entries';
import type {SearchEngine, SearchOutcome, SearchResult} from '../../../webapp/src/search/types';
import {foldQuestion} from '../../../webapp/src/text/question';
import type {CompiledEntry} from '../compile/entries';
import type {FaqConfig} from '../config/types';
import {warningAt, type Diagnostic, type Place} from '../diagnostics';

/** Searches for each question and alias; reports those that find another entry first. */
export function checkFindability(engine: SearchEngine, entries: readonly CompiledEntry[], config: FaqConfig): Diagnostic[] {
    const places = new Map(entries.map(({entry, place}) => [entry.id, place]));
    const owners = ownersOfAliases(entries);
    const pairs = new Set<string>();
    return entries.flatMap(({entry, place}) => [
        ...checkQuestion(engine, entry, place, places, pairs),
        ...entry.aliases.flatMap((alias) => checkAlias(engine, entry, alias, placeOfAlias(config, entry.id, alias) ?? place, owners)),
    ]);
}

function checkQuestion(engine: SearchEngine, {id, question}: FaqEntry, place: Place, places: ReadonlyMap<string, Place>, pairs: Set<string>): Diagnostic[] {
    const outcome = engine.search(question, {limit: 2});
    const [first] = outcome.results;
    if (!first || (first.id !== id && foldQuestion(first.question) === foldQuestion(question))) {
        return first ? [] : [warningAt(place, 'not-found', `"${question}" does not find its own entry: none of its words can be searched for.`)];
    }
    if (!isOrTranslates(first, id)) {
        return [warningAt(place, 'not-found', `"${question}" finds "${first.question}" (${first.id}) first; reword one of the two.`)];
    }
    return checkRival(engine, outcome, question, place, places, pairs);
}

/** Reports the entry that comes second for another's question, once for both. */
function checkRival(engine: SearchEngine, outcome: SearchOutcome, question: string, place: Place, places: ReadonlyMap<string, Place>,
    pairs: Set<string>): Diagnostic[] {
    const [first, second] = outcome.results;
    if (!first || !second || second.score < first.score * SIMILAR_SCORE || foldQuestion(second.question) === foldQuestion(question)) {
        return [];
    }
    const pair = [first.id, second.id].sort().join(' ');
    if (pairs.has(pair)) {
        return [];
    }
    pairs.add(pair);
    const other = places.get(second.id);
    const both = `"${question}" is so like "${second.question}" (${other ? `${other.file}:${other.line}` : second.id}) that`;
    return judge(outcome, outcome.calibration ?? engine.calibration).verdict !== 'answer' ?
        [warningAt(place, 'never-posted',
            `${both} its answer is never posted, even to the question as it stands: both are only suggested. Join the two entries, or word the questions by what sets them apart.`)] :
        [warningAt(place, 'alike', `${both} they will steal each other's answers; reword or join them.`)];
}

/** Maximum number of entries named in one finding. */
const MOST_NAMED = 3;

function checkAlias(engine: SearchEngine, entry: FaqEntry, alias: string, place: Place, owners: ReadonlyMap<string, readonly string[]>): Diagnostic[] {
    const others = (owners.get(ownerKey(entry, alias)) ?? []).filter((id) => id !== entry.id);
    if (others.length > 0) {
        return [warningAt(place, 'shared-alias',
            `"${alias}" is also an alias or the question of ${others.slice(0, MOST_NAMED).join(', ')}${others.length > MOST_NAMED ? ` and ${others.length - MOST_NAMED} more` : ''}; only one of them can be found by it.`)];
    }
    const [first] = engine.search(alias, {limit: 1}).results;
    return first && isOrTranslates(first, entry.id) ? [] :
        [warningAt(place, 'alias-not-found', `The alias "${alias}" of ${entry.id} finds ${first ? `"${first.question}" (${first.id}) first` : 'nothing'}.`)];
}

/** The reader's language decides between translations. */
function isOrTranslates({id, translations = []}: SearchResult, wanted: string): boolean {
    return id === wanted || translations.some((other) => other.id === wanted);
}

function ownersOfAliases(entries: readonly CompiledEntry[]): Map<string, string[]> {
    const owners = new Map<string, string[]>();
    for (const {entry} of entries) {
        for (const key of new Set([entry.question, ...entry.aliases].map((text) => ownerKey(entry, text)))) {
            const ids = owners.get(key) ?? [];
            ids.push(entry.id);
            owners.set(key, ids);
        }
    }
    return owners;
}

function placeOfAlias(config: FaqConfig, id: string, alias: string): Place | undefined {
    return config.aliases.get(id)?.find(({text}) => text.replace(/\s+/g, ' ').trim() === alias)?.place;
}

/** Each language is searched separately, and with the team that the entry is for. */
function ownerKey({lang, teams}: FaqEntry, text: string): string {
    return JSON.stringify([foldQuestion(text), lang, teams]);
}
