// Reads the catalogues of webapp/src/i18n, and which sentences the code of webapp/src uses.

import {readFileSync} from 'node:fs';
import {basename, join} from 'node:path';

import ts from 'typescript';

import {LANGUAGES} from '../../../webapp/src/i18n/languages';
import {listFiles} from '../../package/files';

export interface Catalogue {
    readonly file: string;

    /** BCP 47 tag. */
    readonly language: string;

    /** Catalogues of one part hold the same ids in each language: what users read, what administrators read, and the live FAQ's. */
    readonly part: 'users' | 'administrators' | 'keepers';
    readonly messages: Readonly<Record<string, string>>;

    /** Ids that stand there more than once; JSON keeps the last one silently. */
    readonly repeated: readonly string[];
}

/** Ids that the code names whole, and the beginnings of those that it puts together from a template. */
export interface Uses {
    readonly ids: ReadonlySet<string>;
    readonly prefixes: ReadonlySet<string>;

    /** Every other text of the code, types included: what such a template can be filled with. */
    readonly words: ReadonlySet<string>;
}

const FOLDER = 'webapp/src/i18n';
const PREFIX = 'faq_bot.';

/** All catalogues, the English ones first. Throws where a language has no file, or a file is no JSON. */
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

/** Throws where the text is no JSON object of sentences. */
export function parseCatalogue(file: string, language: string, part: Catalogue['part'], text: string): Catalogue {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new TypeError(`${file} is no catalogue`);
    }
    const messages = Object.fromEntries(Object.entries(value).map(([id, message]) => [id, typeof message === 'string' ? message : '']));
    const keys = [...text.matchAll(/^\s*"([^"]+)"\s*:/gm)].map(([, key = '']) => key);
    return {file, language, part, messages, repeated: keys.filter((key, index) => keys.indexOf(key) !== index)};
}

/** Reads every string in the code: types and comments name no sentence that is shown. */
export function readUses(root: string): Uses {
    const files = listFiles(join(root, 'webapp/src')).filter((name) => (/\.tsx?$/).test(name));
    const all = files.map((name) => findUses(basename(name), readFileSync(join(root, 'webapp/src', name), 'utf8')));
    return {
        ids: new Set(all.flatMap(({ids}) => [...ids])),
        prefixes: new Set(all.flatMap(({prefixes}) => [...prefixes])),
        words: new Set(all.flatMap(({words}) => [...words])),
    };
}

/** The uses in one file. */
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
