// The preview's script as one piece, with the search engine and the stemmer of the FAQ's language alone.

import path from 'node:path';

import {build} from 'esbuild';

import {primaryLanguage} from '../../../webapp/src/text/stem';
import {PROJECT_FOLDER} from '../project';

/** Package of each language's stemmer; others are left out of the script. */
const STEMMERS: Readonly<Record<string, string>> = {
    en: 'stemmer', de: '@orama/stemmers/german', fr: '@orama/stemmers/french', es: '@orama/stemmers/spanish',
    pt: '@orama/stemmers/portuguese', it: '@orama/stemmers/italian', nl: '@orama/stemmers/dutch', ru: '@orama/stemmers/russian',
};

/** @param language BCP 47 tag of the FAQ's language */
export async function bundleScript(language: string): Promise<string> {
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
