// Reads the message catalogues, and finds the ids that the code uses.

import {readFileSync} from 'node:fs';
import {basename, join} from 'node:path';

import ts from 'typescript';

import {LANGUAGES} from '../../../webapp/src/i18n/languages';
import {listFiles} from '../../package/files';

export interface Catalogue {
    readonly file: string;

    /** BCP 47 tag. */
    readonly language: string;

    /** Part of the catalogue; each part has the same ids in all languages: users, administrators, live FAQ. */
    readonly part: 'users' | 'administrators' | 'keepers';
    readonly messages: Readonly<Record<string, string>>;

    /** Duplicate ids; JSON would silently keep the last one. */
    readonly repeated: readonly string[];
}

/** Ids in the code, and prefixes of ids composed with templates. */
export interface Uses {
    readonly ids: ReadonlySet<string>;
    readonly prefixes: ReadonlySet<string>;

    /** All other strings in the code, including types: possible values in such templates. */
    readonly words: ReadonlySet<string>;
}

const FOLDER = 'webapp/src/i18n';
const PREFIX = 'faq_bot.';

/** All catalogues, English first. Throws if a language lacks a file or a file is invalid. */
export function readCatalogues(root: string): Catalogue[] {
    const english = [['start.json', 'users'], ['en.json', 'users'], ['admin.en.json', 'administrators'], ['live.en.json', 'keepers']] as const;
    const others = LANGUAGES.flatMap((language) => [
        [`${language}.json`, 'users', language] as const,
        [`admin.${language}.json`, 'administrators', language] as const,
        [`live.${language}.json`, 'keepers', language] as const,
    ]);
    return [...english.map(([name, part]) => [name, part, 'en'] as const), ...others].
        map(([name, part, language]) => parseCatalogue(`${FOLDER}/${name}`, language, part, readFileSync(join(root, FOLDER, name), 'utf8')));
}

/** Throws unless the text is a JSON object of strings. */
export function parseCatalogue(file: string, language: string, part: Catalogue['part'], text: string): Catalogue {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new TypeError(`${file} is no catalogue`);
    }
    const messages = Object.fromEntries(Object.entries(value).map(([id, message]) => [id, typeof message === 'string' ? message : '']));
    const keys = [...text.matchAll(/^\s*"([^"]+)"\s*:/gm)].map(([, key = '']) => key);
    return {file, language, part, messages, repeated: keys.filter((key, index) => keys.indexOf(key) !== index)};
}

/** Reads all strings in the code, except types and comments. */
export function readUses(root: string): Uses {
    const files = listFiles(join(root, 'webapp/src')).filter((name) => (/\.tsx?$/).test(name));
    const all = files.map((name) => findUses(basename(name), readFileSync(join(root, 'webapp/src', name), 'utf8')));
    return {
        ids: new Set(all.flatMap(({ids}) => [...ids])),
        prefixes: new Set(all.flatMap(({prefixes}) => [...prefixes])),
        words: new Set(all.flatMap(({words}) => [...words])),
    };
}

/** Uses in one file. */
export function findUses(name: string, source: string): Uses {
    const ids = new Set<string>();
    const prefixes = new Set<string>();
    const words = new Set<string>();
    const visit = (node: ts.Node, inType = false): void => {
        if (ts.isStringLiteralLike(node) || ts.isIdentifier(node)) {
            const isId = ts.isStringLiteralLike(node) && node.text.startsWith(PREFIX);
            (isId && !inType ? ids : words).add(node.text);
        } else if (!inType && ts.isTemplateExpression(node) && node.head.text.startsWith(PREFIX)) {
            prefixes.add(node.head.text);
        }
        ts.forEachChild(node, (child) => visit(child, inType || ts.isTypeNode(node)));
    };
    visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true));
    return {ids, prefixes, words};
}
