// Checks messages: missing, unused, unparsable, with other placeholders than English, or without the plural categories of the
// language.

import {parse, TYPE, type MessageFormatElement} from '@formatjs/icu-messageformat-parser';

import type {Catalogue, Uses} from './read';

interface Fault {
    readonly file: string;
    readonly id: string;
    readonly what: string;
}

/** The kind of a placeholder: `plain`, `number`, `plural`, `select thread|direct|other` … */
type Shape = ReadonlyMap<string, ReadonlySet<string>>;

/** All errors, in the order of the catalogues. */
export function findFaults(catalogues: readonly Catalogue[], uses: Uses): Fault[] {
    const english = catalogues.filter(({language}) => language === 'en');
    const used = (id: string): boolean => uses.ids.has(id) ||
        [...uses.prefixes].some((prefix) => id.startsWith(prefix) && uses.words.has(id.slice(prefix.length).replace(/\..*/, '')));
    return [
        ...findUnknown(english, uses),
        ...catalogues.flatMap((catalogue) => {
            const sources = english.filter(({part}) => part === catalogue.part);
            const sentences = Object.entries(catalogue.messages);
            const fault = (id: string, what: string): Fault => ({file: catalogue.file, id, what});
            return [
                ...catalogue.repeated.map((id) => fault(id, 'stands here twice')),
                ...(catalogue.language === 'en' ?
                    sentences.filter(([id]) => !used(id)).map(([id]) => fault(id, 'is not used by anything in webapp/src')) :
                    compareIds(catalogue, sources).map(([id, what]) => fault(id, what))),
                ...sentences.flatMap(([id, sentence]) =>
                    checkSentence(sentence, sources.map(({messages}) => messages[id]).find((source) => source !== undefined), catalogue.language).
                        map((what) => fault(id, what))),
            ];
        }),
    ];
}

/** Ids in the code that no English catalogue has. */
function findUnknown(english: readonly Catalogue[], {ids, prefixes}: Uses): Fault[] {
    const known = english.flatMap(({messages}) => Object.keys(messages));
    const file = english.map((catalogue) => catalogue.file).join(', ');
    return [
        ...[...ids].filter((id) => !known.includes(id)).map((id) => ({file, id, what: 'is used in webapp/src and stands nowhere'})),
        ...[...prefixes].filter((prefix) => !known.some((id) => id.startsWith(prefix))).
            map((prefix) => ({file, id: `${prefix}…`, what: 'is used in webapp/src, and no sentence begins so'})),
    ];
}

function compareIds({messages}: Catalogue, sources: readonly Catalogue[]): [id: string, what: string][] {
    const wanted = sources.flatMap((source) => Object.keys(source.messages));
    return [
        ...wanted.filter((id) => !Object.hasOwn(messages, id)).map((id): [string, string] => [id, 'is missing']),
        ...Object.keys(messages).filter((id) => !wanted.includes(id)).map((id): [string, string] => [id, 'has no English sentence']),
    ];
}

function checkSentence(sentence: string, source: string | undefined, language: string): string[] {
    if (sentence.trim() === '') {
        return ['says nothing'];
    }
    const elements = tryParse(sentence);
    if (typeof elements === 'string') {
        return [`cannot be read: ${elements}`];
    }
    const sourceElements = source === undefined ? null : tryParse(source);
    return [
        ...checkPlurals(elements, language),
        ...(Array.isArray(sourceElements) ? comparePlaceholders(shapeOf(elements), shapeOf(sourceElements)) : []),
    ];
}

/** The parsed message, or the parse error. */
function tryParse(sentence: string): MessageFormatElement[] | string {
    try {
        return parse(sentence, {requiresOtherClause: true});
    } catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}

function comparePlaceholders(own: Shape, source: Shape): string[] {
    const show = (uses: ReadonlySet<string>): string => [...uses].sort().join(', ');
    return [
        ...[...source.keys()].filter((name) => !own.has(name)).map((name) => `lacks the placeholder {${name}}`),
        ...[...own.keys()].filter((name) => !source.has(name)).map((name) => `has the placeholder {${name}}, which the English sentence has not`),
        ...[...own].flatMap(([name, uses]) => {
            const expected = source.get(name);
            return expected && show(uses) !== show(expected) ? [`uses {${name}} as ${show(uses)}, not as ${show(expected)}`] : [];
        }),
    ];
}

/** All placeholders of a message, also within plurals and selects. */
function shapeOf(elements: readonly MessageFormatElement[], shape = new Map<string, Set<string>>()): Map<string, Set<string>> {
    for (const element of elements) {
        if (element.type === TYPE.literal || element.type === TYPE.pound) {
            continue;
        }
        const uses = shape.get(element.value) ?? new Set<string>();
        shape.set(element.value, uses.add(useOf(element)));
        const parts = element.type === TYPE.plural || element.type === TYPE.select ? Object.values(element.options).map(({value}) => value) :
            (element.type === TYPE.tag ? [element.children] : []);
        parts.forEach((part) => shapeOf(part, shape));
    }
    return shape;
}

function useOf(element: Exclude<MessageFormatElement, {type: TYPE.literal | TYPE.pound}>): string {
    switch (element.type) {
    case TYPE.argument:
        return 'plain';
    case TYPE.select:
        return `select ${Object.keys(element.options).sort().join('|')}`;
    case TYPE.plural:
        return element.pluralType === 'ordinal' ? 'selectordinal' : 'plural';
    default:
        return TYPE[element.type];
    }
}

/** Each plural has exactly the CLDR categories of the language, and optionally exact matches (`=0`). */
function checkPlurals(elements: readonly MessageFormatElement[], language: string): string[] {
    return elements.flatMap((element) => {
        if (element.type === TYPE.tag) {
            return checkPlurals(element.children, language);
        }
        if (element.type !== TYPE.plural && element.type !== TYPE.select) {
            return [];
        }
        const inside = Object.values(element.options).flatMap(({value}) => checkPlurals(value, language));
        if (element.type === TYPE.select) {
            return inside;
        }
        const {pluralCategories} = new Intl.PluralRules(language, {type: element.pluralType}).resolvedOptions();
        const own = Object.keys(element.options).filter((category) => !category.startsWith('='));
        const needed: readonly string[] = pluralCategories;
        return [
            ...needed.filter((category) => !own.includes(category)).map((category) => `lacks the plural “${category}” of {${element.value}}`),
            ...own.filter((category) => !needed.includes(category)).
                map((category) => `has the plural “${category}” of {${element.value}}, which this language does not know`),
            ...inside,
        ];
    });
}
