// The search engines that are compared: each with its best documented settings for short questions on an FAQ.

import {create, insertMultiple, search as searchOrama} from '@orama/orama';
import uFuzzy from '@leeoniya/ufuzzy';
import FlexSearch from 'flexsearch';
import Fuse, {type IFuseOptions} from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';

import type {FaqEntry} from '../../webapp/src/faq/entry';
import {buildIndex} from '../../webapp/src/indexing/build_index';
import {openIndex} from '../../webapp/src/search/index';

/** An entry for other engines, which have no variants: aliases are a field. */
interface FlatEntry {
    readonly id: string;
    readonly question: string;
    readonly aliases: string;
    readonly answer: string;
}

export interface BenchFaq {

    /** The compiled index; `null` if it is to be built. */
    readonly index: Uint8Array | null;
    readonly entries: readonly FaqEntry[];
    readonly synonyms: readonly (readonly string[])[];
    readonly language: string;
}

/** Answers a query with ids, best first. */
export type Ask = (query: string) => readonly string[];

interface Contender {
    readonly name: string;
    readonly settings: string;
    readonly prepare: (faq: BenchFaq) => Promise<Ask> | Ask;
}

/** `uFuzzy.IntraMode.SingleError`, a const enum, which does not exist at run time. */
const SINGLE_ERROR = 1;
const FOUND = 10;
const FIELDS = ['question', 'aliases', 'answer'] as const;
const WEIGHTS = {question: 2, aliases: 2, answer: 1};

export function flatten(entries: readonly FaqEntry[]): FlatEntry[] {
    return entries.map(({id, question, aliases, answer}) => ({id, question, aliases: aliases.join('\n'), answer}));
}

export const CONTENDERS: readonly Contender[] = [
    {
        name: 'FAQ Bot', settings: 'as shipped',
        prepare: async ({index, entries, synonyms, language}) => {
            const meta = {title: '', language, askChannel: null, privateByDefault: false};
            const engine = await openIndex(index ?? (await buildIndex({meta, entries, synonyms})).index);
            return (query) => engine.search(query).results.map(({id}) => id);
        },
    },
    fuse('Fuse.js', 'defaults, weights 2:2:1', {}),
    fuse('Fuse.js ignoreLocation', 'ignoreLocation, threshold 0.6, weights 2:2:1', {ignoreLocation: true, threshold: 0.6}),
    fuse('Fuse.js token search', 'useTokenSearch, threshold 0.2, weights 2:2:1', {useTokenSearch: true, threshold: 0.2, ignoreLocation: true}),
    miniSearch('MiniSearch', 'fuzzy 0.2, prefix, boost 2:2:1', {fuzzy: 0.2, prefix: true}),
    miniSearch('MiniSearch exact', 'boost 2:2:1', {}),
    {
        name: 'FlexSearch', settings: 'Document, tokenize forward, LatinAdvanced, suggest, merged by rank',
        prepare: ({entries}) => {
            const index = new FlexSearch.Document<FlatEntryRecord>({
                tokenize: 'forward', encoder: FlexSearch.Charset.LatinAdvanced, document: {id: 'id', index: [...FIELDS]},
            });
            flatten(entries).forEach((entry) => index.add({...entry}));
            return (query) => mergeByRank(index.search(query, {limit: FOUND, suggest: true}).map(({result}) => result.map(String)));
        },
    },
    {
        name: 'Orama', settings: 'threshold 1, tolerance 1, boost 2:2:1, English stemming',
        prepare: async ({entries}) => {
            const database = create({
                schema: {id: 'string', question: 'string', aliases: 'string', answer: 'string'} as const,
                components: {tokenizer: {language: 'english', stemming: true, stemmerSkipProperties: ['id']}},
            });
            await insertMultiple(database, flatten(entries).map((entry) => ({...entry})));
            return (query) => {
                const found = searchOrama(database, {term: query, properties: [...FIELDS], boost: WEIGHTS, tolerance: 1, threshold: 1, limit: FOUND});
                return found instanceof Promise ? [] : found.hits.map(({document}) => document.id);
            };
        },
    },
    {
        name: 'lunr', settings: 'English stemming, boost 2:2:1; query as plain terms',
        prepare: ({entries}) => {
            const index = lunr(function build() {
                this.ref('id');
                FIELDS.forEach((field) => this.field(field, {boost: WEIGHTS[field]}));
                flatten(entries).forEach((entry) => this.add(entry));
            });
            return (query) => index.query((builder) => builder.term(lunr.tokenizer(query), {})).slice(0, FOUND).map(({ref}) => ref);
        },
    },
    {
        name: 'uFuzzy', settings: 'intraMode 1, one error a word, out of order up to 4 words, on question and aliases',
        prepare: ({entries}) => {
            const fuzzy = new uFuzzy(ONE_ERROR);
            const texts = entries.map(({question, aliases}) => [question, ...aliases].join(' | '));
            return (query) => {
                const [indexes, , order] = fuzzy.search(texts, query, 4);
                const ordered = order ? order.map((at) => indexes[at] ?? 0) : indexes ?? [];
                return ordered.slice(0, FOUND).map((at) => entries[at]?.id ?? '');
            };
        },
    },
];

/** One typing error per word. */
const ONE_ERROR = Object.assign<uFuzzy.Options, object>({intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1}, {intraMode: SINGLE_ERROR});

type FlatEntryRecord = {[Field in keyof FlatEntry]: string};

function fuse(name: string, settings: string, options: IFuseOptions<FlatEntry>): Contender {
    return {
        name, settings,
        prepare: ({entries}) => {
            const index = new Fuse(flatten(entries), {keys: FIELDS.map((field) => ({name: field, weight: WEIGHTS[field]})), ...options});
            return (query) => index.search(query, {limit: FOUND}).map(({item}) => item.id);
        },
    };
}

function miniSearch(name: string, settings: string, options: {fuzzy?: number; prefix?: boolean}): Contender {
    return {
        name, settings,
        prepare: ({entries}) => {
            const index = new MiniSearch<FlatEntry>({fields: [...FIELDS]});
            index.addAll(flatten(entries));
            return (query) => index.search(query, {...options, boost: WEIGHTS}).slice(0, FOUND).map(({id}) => String(id));
        },
    };
}

/** FlexSearch returns a list for each field; entries are ranked by their best positions. */
function mergeByRank(lists: readonly (readonly string[])[]): string[] {
    const scores = new Map<string, number>();
    lists.forEach((list) => list.forEach((id, place) => scores.set(id, (scores.get(id) ?? 0) + 1 / (place + 1))));
    return [...scores].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}
