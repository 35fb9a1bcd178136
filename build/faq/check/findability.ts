// Checks that every entry is found: by its question, by its aliases, and clearly enough among similar entries.

import type {FaqEntry} from '../../../webapp/src/faq/entry';
import {SIMILAR_SCORE} from '../../../webapp/src/search/similar_entries';
import type {SearchEngine} from '../../../webapp/src/search/types';
import {foldQuestion} from '../../../webapp/src/text/question';
import type {CompiledEntry} from '../compile/entries';
import type {FaqConfig} from '../config/types';
import {warningAt} from '../diagnostics';
import type {Diagnostic, Place} from '../diagnostics';

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
    const [first, second] = engine.search(question, {limit: 2}).results;
    if (!first || (first.id !== id && foldQuestion(first.question) === foldQuestion(question))) {
        return first ? [] : [warningAt(place, 'not-found', `"${question}" does not find its own entry: none of its words can be searched for.`)];
    }
    if (first.id !== id) {
        return [warningAt(place, 'not-found', `"${question}" finds "${first.question}" (${first.id}) first; reword one of the two.`)];
    }
    if (second && second.score >= first.score * SIMILAR_SCORE && foldQuestion(second.question) !== foldQuestion(question)) {
        const pair = [id, second.id].sort().join(' ');
        const other = places.get(second.id);
        const isNew = !pairs.has(pair);
        pairs.add(pair);
        return isNew ? [warningAt(place, 'alike', `"${question}" is so like "${second.question}" (${other ? `${other.file}:${other.line}` : second.id}) that they will steal each other's answers; reword or join them.`)] : [];
    }
    return [];
}

/** Maximum number of entries named in one finding. */
const MOST_NAMED = 3;

function checkAlias(engine: SearchEngine, entry: FaqEntry, alias: string, place: Place, owners: ReadonlyMap<string, readonly string[]>): Diagnostic[] {
    const others = (owners.get(ownerKey(entry, alias)) ?? []).filter((id) => id !== entry.id);
    if (others.length > 0) {
        return [warningAt(place, 'shared-alias', `"${alias}" is also an alias or the question of ${others.slice(0, MOST_NAMED).join(', ')}${others.length > MOST_NAMED ? ` and ${others.length - MOST_NAMED} more` : ''}; only one of them can be found by it.`)];
    }
    const [first] = engine.search(alias, {limit: 1}).results;
    return first?.id === entry.id ? [] :
        [warningAt(place, 'alias-not-found', `The alias "${alias}" of ${entry.id} finds ${first ? `"${first.question}" (${first.id}) first` : 'nothing'}.`)];
}

function ownersOfAliases(entries: readonly CompiledEntry[]): Map<string, string[]> {
    const owners = new Map<string, string[]>();
    for (const {entry} of entries) {
        for (const key of new Set([entry.question, ...entry.aliases].map((text) => ownerKey(entry, text)))) {
            owners.set(key, [...(owners.get(key) ?? []), entry.id]);
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
