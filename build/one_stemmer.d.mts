// The types of one_stemmer.mjs, which webpack loads as it is.

import type {LoaderContext} from 'webpack';

/**
 * @param source the text of webapp/src/text/stem.ts
 * @returns the same, with the stemmer of the language alone; throws where the list of them is not found
 */
export default function keepOneStemmer(this: Pick<LoaderContext<{language: string}>, 'getOptions'>, source: string): string;
