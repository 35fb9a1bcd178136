// Reads `faq.config.yaml`: parses, validates against the schema, and keeps the place of everything that later findings refer to.

import path from 'node:path';

import {isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type YAMLMap} from 'yaml';

import {lastDayOf} from '../../../webapp/src/faq/review';
import {CompileError, errorAt, type Diagnostic, type Place} from '../diagnostics';
import {readReview, type Review} from '../compile/review';
import {configSchema, type RawConfig} from './schema';
import {DEFAULT_CONFIG, DEFAULT_REVIEW_AFTER, type FaqConfig, type Placed, type SourceConfig} from './types';
import {validate, type Finding} from './validate';
import {explainYaml} from './yaml_problem';

type RawSource = RawConfig['sources'][number];
type RawReview = Pick<RawSource, 'reviewed' | 'owner'>;

type PlaceAt = (offset: number) => Place;

/**
 * Parses a configuration. Throws a `CompileError` with all errors.
 * @param file absolute path, @param shown path for messages
 */
export function parseConfig(text: string, file: string, shown: string): FaqConfig {
    const lines = new LineCounter();
    const document = parseDocument(text, {lineCounter: lines, uniqueKeys: true});
    const placeAt: PlaceAt = (offset) => {
        const {line, col} = lines.linePos(offset);
        return {file: shown, line: Math.max(1, line), column: Math.max(1, col)};
    };
    const refuse = (faults: readonly Finding[]): never => {
        throw toError(faults.toSorted((a, b) => a.offset - b.offset).map(({offset, message}) => errorAt(placeAt(offset), 'config', message).diagnostic));
    };
    const unreadable = [...document.errors.map((problem) => ({offset: problem.pos[0], message: explainYaml(problem)})), ...findAliases(document)];
    if (unreadable.length > 0) {
        return refuse(unreadable);
    }
    const {values, findings} = validate(document, configSchema, 'The configuration');
    const faults = [...findings, ...checkSources(document), ...checkThresholds(document), ...checkDates(document)];
    return values === null || faults.length > 0 ? refuse(faults) : readConfig(document, values, file, placeAt);
}

/** The errors as one, at most one per place, since further ones there are consequences. */
function toError(diagnostics: readonly Diagnostic[]): CompileError {
    const [first, ...others] =
        diagnostics.filter(({line, column}, at) => diagnostics.findIndex((other) => other.line === line && other.column === column) === at);
    return first ? new CompileError(first, ...others) : errorAt({file: ''}, 'config', 'The configuration cannot be read.');
}

/** YAML aliases are refused, as values are looked up by their place. */
function findAliases(document: Document): Finding[] {
    const findings: Finding[] = [];
    visit(document, {Alias: (_, {source, range}) =>
        void findings.push({offset: range?.[0] ?? 0, message: `"*${source}" stands for a value elsewhere, which is not read; write the value here again.`})});
    return findings;
}

/** Not expressible in the schema: each source is either a file or a glob. */
function checkSources(document: Document): Finding[] {
    const list = isMap(document.contents) ? document.contents.get('sources') : undefined;
    return isSeq(list) ? list.items.flatMap((item) => (isMap(item) && item.has('file') === item.has('glob') ?
        [{offset: item.range?.[0] ?? 0, message: 'A source needs either "file" or "glob".'}] : [])) : [];
}

/** Not expressible in the schema: the threshold for suggestions is at most that for answers. */
function checkThresholds(document: Document): Finding[] {
    const [answer, suggest] =
        ['answer', 'suggest'].map((key) => (isMap(document.contents) ? document.contents.getIn(['answer', 'thresholds', key], true) : undefined));
    return isScalar(answer) && isScalar(suggest) && typeof answer.value === 'number' && typeof suggest.value === 'number' && suggest.value > answer.value ?
        [{offset: suggest.range?.[0] ?? 0,
            message: `answer.thresholds.suggest (${suggest.value}) is above answer.thresholds.answer (${answer.value}); a suggestion must not need more than an answer.`}] : [];
}

/** Not expressible in the schema: the day exists. */
function checkDates(document: Document): Finding[] {
    const top = isMap(document.contents) ? document.contents : null;
    const [sources, reviews] = [top?.get('sources'), top?.get('reviews')];
    const maps = [...isSeq(sources) ? sources.items : [], ...isMap(reviews) ? reviews.items.map(({value}) => value) : []];
    return maps.flatMap((map): Finding[] => {
        const date = isMap(map) ? map.get('reviewed', true) : undefined;
        return isScalar(date) && Number.isNaN(lastDayOf(String(date.value))) ?
            [{offset: date.range?.[0] ?? 0, message: `reviewed cannot be "${String(date.value)}"; it must be a date such as 2026-03-01, 2026-03 or 2026.`}] :
            [];
    });
}

function readConfig(document: Document, raw: RawConfig, file: string, placeAt: PlaceAt): FaqConfig {
    const top = document.contents;
    const map = isMap(top) ? top : null;
    const aliases = map?.get('aliases');
    const sources = raw.sources.map((source, at) =>
        readSourceConfig({...source, fields: {...raw.fields, ...source.fields}}, placeOfItem(map, 'sources', at, placeAt)));
    return {
        ...DEFAULT_CONFIG,
        file,
        folder: path.dirname(file),
        plugin: {...raw.plugin, icon: raw.plugin?.icon && path.resolve(path.dirname(file), raw.plugin.icon)},
        sources,
        title: raw.title ?? DEFAULT_CONFIG.title,
        language: raw.language ?? DEFAULT_CONFIG.language,
        recogniseLanguage: raw.language === undefined,
        synonyms: (raw.synonyms ?? []).map((line) => line.split(',').map((word) => word.trim()).filter((word) => word !== '')),
        commonSynonyms: raw.common_synonyms ?? DEFAULT_CONFIG.commonSynonyms,
        aliases: readAliases(aliases, placeAt),
        aliasPlaces: readAliasPlaces(aliases, placeAt),
        reviews: readReviews(raw.reviews ?? {}, readAliasPlaces(map?.get('reviews'), placeAt)),
        reviewAfter: readReviewAfter(raw),
        exclude: readStrings(map?.get('exclude'), placeAt),
        pinned: readStrings(map?.get('pinned'), placeAt),
        askChannel: raw.ask_channel ?? null,
        offerIn: [...new Set(raw.offer_in)],
        languages: readStrings(map?.get('languages'), placeAt),
        translations: readTranslations(map?.get('translations'), placeAt),
        prefer: readAliases(map?.getIn(['prefer', 'channels']), placeAt),
        privateByDefault: raw.answer?.visibility === 'private',
        thresholds: {answer: raw.answer?.thresholds?.answer ?? null, suggest: raw.answer?.thresholds?.suggest ?? null},
        allowedSchemes: raw.allowed_schemes ?? [],
        live: readLive(raw.live, readReviewAfter(raw)),
    };
}

function readReviewAfter({review_after: days = true}: RawConfig): number | null {
    return typeof days === 'number' ? Math.round(days) : days ? DEFAULT_REVIEW_AFTER : null;
}

/** `live` inherits the review interval unless it has its own. */
function readLive(live: RawConfig['live'] = true, ofAll: number | null = null): FaqConfig['live'] {
    const {channel = 'faq', keepers, review_after: reviewAfter = ofAll ?? DEFAULT_REVIEW_AFTER} = typeof live === 'boolean' ? {} : live;
    return live === false ? null : {channel, everyone: keepers === 'everyone', reviewAfter: Math.round(reviewAfter)};
}

function readReviews(reviews: NonNullable<RawConfig['reviews']>, places: ReadonlyMap<string, Place>): FaqConfig['reviews'] {
    return new Map(Object.entries(reviews).flatMap(([id, review]) => {
        const place = places.get(id);
        return place ? [[id, {review: toReview(review, place), place}] as const] : [];
    }));
}

/** Dates were checked before. */
function toReview({reviewed = '', owner = ''}: RawReview, place: Place): Review {
    return readReview(String(reviewed), owner, place, () => undefined);
}

function readSourceConfig(source: RawSource, place: Place): SourceConfig {
    const {section = [], docs_base_url: base} = source;
    return {
        file: source.file ?? source.glob ?? '',
        url: source.url ?? null,
        from: source.from ?? null,
        section: typeof section === 'string' ? [section] : section,
        locale: source.locale ?? null,
        teams: source.teams ?? null,
        docsBaseUrl: base === undefined ? null : base.replace(/\/?$/, '/'),
        anchors: source.anchors ?? null,
        fields: source.fields ?? {},
        ...(source.reviewed !== undefined || source.owner !== undefined) && {review: toReview(source, place)},
        place,
    };
}

function placeOfItem(map: YAMLMap | null, key: string, at: number, placeAt: PlaceAt): Place {
    const list = map?.get(key);
    const item = isSeq(list) ? list.items[at] : undefined;
    return placeAt(isMap(item) ? (item.range?.[0] ?? 0) : 0);
}

function readStrings(node: unknown, placeAt: PlaceAt): Placed[] {
    return isSeq(node) ? node.items.flatMap((item) => (isScalar(item) ? [{text: String(item.value), place: placeAt(item.range?.[0] ?? 0)}] : [])) : [];
}

function readAliases(node: unknown, placeAt: PlaceAt): Map<string, Placed[]> {
    return new Map(isMap(node) ? node.items.map(({key, value}) => [keyText(key), readStrings(value, placeAt)] as const) : []);
}

/** `{id: {de: other}}`: one group per id, with that id first. */
function readTranslations(node: unknown, placeAt: PlaceAt): Placed[][] {
    return isMap(node) ? node.items.map(({key, value}) => [
        {text: keyText(key), place: placeAt(isScalar(key) ? (key.range?.[0] ?? 0) : 0)},
        ...isMap(value) ? value.items.flatMap(({value: id}) => (isScalar(id) ? [{text: String(id.value), place: placeAt(id.range?.[0] ?? 0)}] : [])) : [],
    ]) : [];
}

function readAliasPlaces(node: unknown, placeAt: PlaceAt): Map<string, Place> {
    return new Map(isMap(node) ? node.items.map(({key}) => [keyText(key), placeAt(isScalar(key) ? (key.range?.[0] ?? 0) : 0)] as const) : []);
}

function keyText(key: unknown): string {
    return isScalar(key) ? String(key.value) : '';
}
