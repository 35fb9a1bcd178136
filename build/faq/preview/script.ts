// Bundles the preview's script with the search engine and the stemmer of the FAQ's language.

import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

import {primaryLanguage} from '../../../webapp/src/text/stem';
import {IS_PACKAGE, PROJECT_FOLDER} from '../project';

/** Package of each language's stemmer; others are left out of the script. */
const STEMMERS: Readonly<Record<string, string>> = {
    en: 'stemmer', de: '@orama/stemmers/german', fr: '@orama/stemmers/french', es: '@orama/stemmers/spanish',
    pt: '@orama/stemmers/portuguese', it: '@orama/stemmers/italian', nl: '@orama/stemmers/dutch', ru: '@orama/stemmers/russian',
};

/** The languages with a stemmer, and `none` for all others. */
export const SCRIPT_LANGUAGES: readonly string[] = [...Object.keys(STEMMERS), 'none'];

/** Path of a language's script in the npm package. */
export function packedScript(language: string): string {
    return path.join(PROJECT_FOLDER, `lib/preview/${language}.js`);
}

/** @param language BCP 47 tag of the FAQ's language */
export async function createScript(language: string): Promise<string> {
    if (!IS_PACKAGE) {
        return bundleScript(language);
    }
    const own = packedScript(primaryLanguage(language));
    return readFileSync(existsSync(own) ? own : packedScript('none'), 'utf8');
}

/** Bundles the script anew. */
export async function bundleScript(language: string): Promise<string> {
    const {build} = await import('esbuild');
    const own = STEMMERS[primaryLanguage(language)];
    const {outputFiles: [script]} = await build({
        entryPoints: [path.join(PROJECT_FOLDER, 'build/faq/preview/page.ts')],
        bundle: true, minify: true, write: false, format: 'iife', target: 'es2022', logLevel: 'silent',
        plugins: [{
            name: 'one-stemmer',
            setup(builder) {
                builder.onResolve({filter: /^(?:stemmer$|@orama\/stemmers\/)/}, ({path: name}) => (name === own ? undefined : {path: name, namespace: 'none'}));
                builder.onLoad({filter: /.*/, namespace: 'none'}, () => ({contents: 'export const stemmer = (word) => word;'}));
            },
        }],
    });
    return script?.text ?? '';
}
