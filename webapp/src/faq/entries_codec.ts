// Encodes entries as JSON columns. Shared titles and pages are stored once and referenced by number; an id is stored as the
// length of the common prefix with its question's slug, plus the rest.

import {ownProperty} from '../own_property';
import type {EntrySummary, Source} from './entry';
import {packNumbers, unpackNumbers} from './packed_numbers';
import {check, readArray, readText, readTexts} from './read_json';

/** `language` is the FAQ's main language. */
export function encodeEntries(entries: readonly EntrySummary[], language: string): object {
    const shared = new Map<string, number>();
    const share = (text: string): number => {
        const number = shared.get(text) ?? shared.size;
        shared.set(text, number);
        return number;
    };
    const slugLengths = entries.map(({id, question}) => countShared(id, slugOf(question)));
    const anchors: string[] = [];
    return {
        questions: entries.map(({question}) => question),
        slugLengths: packNumbers(slugLengths),
        idEnds: entries.map(({id}, at) => id.slice(slugLengths[at])),
        sections: packNumbers(entries.flatMap(({section}) => [section.length, ...section.map(share)])),
        sources: packNumbers(entries.flatMap(({id, sources}) => [sources.length, ...sources.flatMap(({title, url}) => {
            const at = url.indexOf('#');
            const anchor = url.slice(at + 1);
            const kind = at < 0 ? NO_ANCHOR : anchor === id ? ID_AS_ANCHOR : anchors.push(anchor) && OTHER_ANCHOR;
            return [share(title), share(at < 0 ? url : url.slice(0, at)), kind];
        })])),
        anchors,
        shared: [...shared.keys()],
        teams: entries.some(({teams}) => teams !== undefined) ? entries.map(({teams = []}) => teams) : [],
        ...optionalColumn('reviewed', entries.map(({reviewed = ''}) => reviewed)),
        ...optionalColumn('owners', entries.map(({owner = ''}) => owner)),
        languages: entries.every(({lang = language}) => lang === language) ? [] : entries.map(({lang = language}) => lang),
    };
}

/** Omitted if no entry has it. */
function optionalColumn(name: string, values: readonly string[]): object {
    return values.every((value) => value === '') ? {} : {[name]: values};
}

const NO_ANCHOR = 0;
const ID_AS_ANCHOR = 1;
const OTHER_ANCHOR = 2;

/** Decodes {@link encodeEntries}; every entry then has its language. Throws `IndexError`. */
export function decodeEntries(json: unknown, language: string): EntrySummary[] {
    const questions = readTexts(ownProperty(json, 'questions'));
    const slugLengths = unpackNumbers(ownProperty(json, 'slugLengths'), undefined, questions.length);
    const idEnds = readTexts(ownProperty(json, 'idEnds'), questions.length);
    const shared = readTexts(ownProperty(json, 'shared'));
    const nextSection = createCursor(ownProperty(json, 'sections'));
    const nextSource = createCursor(ownProperty(json, 'sources'));
    const anchors = readArray(ownProperty(json, 'anchors')).values();
    const languages = readTexts(ownProperty(json, 'languages'));
    check(languages.length === 0 || languages.length === questions.length, 'languages');
    const teams = readArray(ownProperty(json, 'teams')).map((names) => readTexts(names));
    check(teams.length === 0 || teams.length === questions.length, 'teams');
    const optional = (name: string): readonly string[] => {
        const column = ownProperty(json, name);
        return column === undefined ? [] : readTexts(column, questions.length);
    };
    const [reviewed, owners] = [optional('reviewed'), optional('owners')];
    const isPlain = teams.length + reviewed.length + owners.length === 0;
    return questions.map((question, at) => {
        const slugLength = slugLengths[at] ?? 0;
        const id = (slugLength === 0 ? '' : slugOf(question).slice(0, slugLength)) + (idEnds[at] ?? '');
        const section: string[] = [];
        for (let left = nextSection(); left > 0; left--) {
            section.push(readText(shared[nextSection()]));
        }
        const sources: Source[] = [];
        for (let left = nextSource(); left > 0; left--) {
            const title = readText(shared[nextSource()]);
            const page = readText(shared[nextSource()]);
            const kind = nextSource();
            sources.push({title, url: kind === NO_ANCHOR ? page : `${page}#${kind === ID_AS_ANCHOR ? id : readText(anchors.next().value)}`});
        }
        const summary = {id, question, section, sources, lang: languages[at] ?? language};
        const own = teams[at] ?? [];
        return isPlain ? summary :
            {...summary, ...own.length > 0 && {teams: own}, ...reviewed[at] && {reviewed: reviewed[at]}, ...owners[at] && {owner: owners[at]}};
    });
}

/** Returns an iterator over the numbers. */
function createCursor(value: unknown): () => number {
    const numbers = unpackNumbers(value);
    let at = 0;
    return () => {
        const number = numbers[at++];
        check(number !== undefined, 'entries');
        return number;
    };
}

function countShared(a: string, b: string): number {
    let shared = 0;
    while (shared < a.length && a[shared] === b[shared]) {
        shared++;
    }
    return shared;
}

const APOSTROPHE = 39;
const LAST_ASCII = 127;

/** Letters and digits without diacritics, in lower case, words joined by dashes. ASCII is read letter by letter, in half the time of {@link slugOfAny}. */
function slugOf(text: string): string {
    const lowered = text.toLowerCase();
    let slug = '';
    let word = -1;
    for (let at = 0; at < lowered.length; at++) {
        const code = lowered.charCodeAt(at);
        if (code === APOSTROPHE || code > LAST_ASCII) {
            return slugOfAny(text);
        }
        const isInWord = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
        if (isInWord && word < 0) {
            word = at;
        } else if (!isInWord && word >= 0) {
            slug += `${lowered.slice(word, at)}-`;
            word = -1;
        }
    }
    return word < 0 ? slug : slug + lowered.slice(word);
}

function slugOfAny(text: string): string {
    return text.normalize('NFKD').replace(/\p{M}+/gu, '').normalize('NFC').replace(/['’]/g, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-/, '');
}
