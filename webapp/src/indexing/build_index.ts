// Compiles an FAQ into the bytes that `openIndex` reads. Runs at build time only, in the terminal.
// Equal input gives equal bytes: no dates, no locale's order, no dependence on hash order.

import {readCalibration, type Calibration} from '../faq/calibration';
import {encodeIndex, encodeSlice, joinIndexes} from '../faq/codec';
import type {FaqEntry, FaqMeta, Introduction} from '../faq/entry';
import type {LanguageWords} from '../faq/language_words';
import type {SliceReference} from '../faq/index_data';
import type {Analyzer} from '../text/analyze';
import {primaryLanguage} from '../text/stem';
import calibrationOnFile from './calibration.json' with {type: 'json'};
import {collectFaq, type Collected} from './collect';
import {loadCommonSynonyms} from './common_synonyms';
import {indexAnalyzer, stopWords} from './stop_words';
import {languageWords} from './languages';
import {furtherSynonyms} from './further_synonyms';
import {buildPostings} from './postings';
import {createPruner, PRUNE_LEVELS, STRICTEST, type PruneLevel, type Pruner} from './prune';

/** The FAQ to index. */
export interface FaqSource {
    readonly meta: FaqMeta;
    readonly entries: readonly FaqEntry[];

    /** Texts of sections before their first question; loaded with the index even if answers are not. */
    readonly introductions?: readonly Introduction[];

    /** Lines of words and phrases with the same meaning. */
    readonly synonyms: readonly (readonly string[])[];

    /** Whether the language's common synonyms count too. Default `true`. */
    readonly withCommonSynonyms?: boolean;
    readonly calibration?: Calibration;

    /** As in `IndexData`. Default none. */
    readonly realWords?: readonly string[];

    /** Groups of ids of entries that are translations of each other. */
    readonly translations?: readonly (readonly string[])[];
}

/** The index, and the answer slices to store beside it under these names; a small FAQ has none. */
export interface BuiltIndex {
    readonly index: Uint8Array;
    readonly slices: readonly {readonly name: string; readonly bytes: Uint8Array}[];
}

/** The calibration of an FAQ without its own; fitted by `faq calibrate`. */
export const DEFAULT_CALIBRATION: Calibration = readCalibration(calibrationOnFile);

/** Chooses settings by means of one language's index, which is then encoded again with them. */
export type Refine = (built: BuiltIndex, part: FaqSource) => Promise<Pick<FaqSource, 'calibration' | 'realWords'>>;

/** Compiles an FAQ: an index for each language that its entries are in. Rejects where a language's stemmer cannot be loaded. */
export async function buildIndex(faq: FaqSource, refine?: Refine): Promise<BuiltIndex> {
    return joinLanguages(await Promise.all(splitByLanguage(faq).map((part) => buildOne(part, refine))), faq);
}

/** Joins the indexes of all languages; a single one is returned unchanged. */
function joinLanguages(built: readonly BuiltIndex[], {translations = []}: FaqSource): BuiltIndex {
    const [only, ...others] = built;
    return only && others.length === 0 ? only : {
        index: joinIndexes(built.map(({index}) => index), translations),
        slices: built.flatMap(({slices}) => slices),
    };
}

/** Splits an FAQ by language, its own first. The first part has the introductions. */
function splitByLanguage(faq: FaqSource): FaqSource[] {
    const {meta, entries} = faq;
    const languageOf = ({lang}: FaqEntry): string => primaryLanguage(lang ?? meta.language);
    const languages = [...new Set([primaryLanguage(meta.language), ...entries.map(languageOf)])];
    const parts = languages.map((language) => {
        const own = entries.filter((entry) => languageOf(entry) === language);
        const tag = language === primaryLanguage(meta.language) ? meta.language : own[0]?.lang ?? language;
        return {...faq, entries: own, meta: {...meta, language: tag}};
    }).filter((part) => part.entries.length > 0);
    return parts.length === 0 ? [faq] : parts.map((part, at) => at === 0 ? part : {...part, introductions: []});
}

async function buildOne(faq: FaqSource, refine?: Refine): Promise<BuiltIndex> {
    const analyzer: Analyzer = await indexAnalyzer(faq.meta.language);
    const {answers, slices} = await sliceAnswers(faq.entries);
    const {synonyms, withCommonSynonyms = true, meta: {language}} = faq;
    const lexicon = {
        synonyms,
        commonSynonyms: withCommonSynonyms ? await loadCommonSynonyms(language) : [],
        furtherSynonyms: withCommonSynonyms ? furtherSynonyms(language) : [],
        stopWords: stopWords(language),
    };
    const collected = collectFaq(faq.entries, lexicon, analyzer);
    const references = slices.map(({name, first}) => ({name, first}));
    const words = languageWords(language, analyzer);
    const prune = slices.length > 0 ? createPruner(collected) : null;

    // Refined settings only make the index larger, so levels that did not fit before are not tried again.
    let levels = PRUNE_LEVELS;
    const encodeAll = async (source: FaqSource): Promise<Uint8Array> => {
        if (!prune) {
            return encode(source, words, collected, answers, []);
        }
        const {index, level} = await encodePruned(levels, prune, (pruned) => encode(source, words, pruned, [], references));
        levels = levels.slice(levels.indexOf(level));
        return index;
    };
    const built = {index: await encodeAll(faq), slices: slices.map(({name, bytes}) => ({name, bytes}))};
    return refine ? {...built, index: await encodeAll({...faq, ...await refine(built, faq)})} : built;
}

/** The index at the mildest of `levels` whose size is within `FIRST_LOAD`, else at the strictest. */
async function encodePruned(levels: readonly PruneLevel[], prune: Pruner,
    encodeIt: (pruned: Collected) => Uint8Array): Promise<{index: Uint8Array; level: PruneLevel}> {
    const last = levels.at(-1) ?? STRICTEST;
    for (const level of levels.slice(0, -1)) {
        const pruned = prune(level);
        if (pruned.answers.reduce((sum, {length}) => sum + length, 0) < FIRST_LOAD * HOPELESS) {
            const index = encodeIt(pruned);
            if (await gzipLength(index) <= FIRST_LOAD) {
                return {index, level};
            }
        }
    }
    return {index: encodeIt(prune(last)), level: last};
}

/** Maximum size of a large FAQ's index, in bytes after gzip: 300 kB, with a reserve for servers that compress less well. */
const FIRST_LOAD = 290_000;

/** A level with more words of answers per byte than this cannot fit, so it is not tried. */
const HOPELESS = 4;

async function gzipLength(bytes: Uint8Array): Promise<number> {
    const compressed = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(new CompressionStream('gzip'));
    return (await new Response(compressed).arrayBuffer()).byteLength;
}

function encode(faq: FaqSource, words: LanguageWords, collected: Collected, answers: readonly string[], slices: readonly SliceReference[]): Uint8Array {
    return encodeIndex({
        ...collected,
        meta: faq.meta,
        calibration: faq.calibration ?? DEFAULT_CALIBRATION,
        languageWords: words,
        entries: faq.entries,
        aliases: faq.entries.map(({aliases}) => aliases),
        introductions: faq.introductions ?? [],
        answers,
        slices,
        realWords: faq.realWords ?? [],
        questionPostings: buildPostings(collected.variants, collected.terms.length),
        answerPostings: buildPostings(collected.answers, collected.terms.length),
    });
}

/** Total length of answers, in characters, from which they are stored in slices; and the approximate length of a slice. */
const SLICED_FROM = 400_000;
const SLICE_LENGTH = 65_536;

interface Slice extends SliceReference {
    readonly bytes: Uint8Array;
}

async function sliceAnswers(entries: readonly FaqEntry[]): Promise<{answers: string[]; slices: Slice[]}> {
    const answers = entries.map(({answer}) => answer);
    if (answers.reduce((sum, {length}) => sum + length, 0) < SLICED_FROM) {
        return {answers, slices: []};
    }
    const slices: Slice[] = [];
    let first = 0;
    let length = 0;
    for (const [at, answer] of answers.entries()) {
        length += answer.length;
        if (length >= SLICE_LENGTH || at === answers.length - 1) {
            const bytes = encodeSlice(answers.slice(first, at + 1));
            slices.push({name: `answers-${slices.length}-${await hash(bytes)}.bin`, first, bytes});
            first = at + 1;
            length = 0;
        }
    }
    return {answers: [], slices};
}

/** Part of the content's SHA-256: files that are cached for a year need names that change with their contents. */
async function hash(bytes: Uint8Array): Promise<string> {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)));
    return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
