// A webpack loader that writes a style sheet without what only its authors need: comments, spaces, longer ways to say the same.

import {transform} from 'esbuild';

/** @this {import('webpack').LoaderContext<{}>} @param {string} source */
export default function minifyCss(source) {
    const callback = this.async();
    transform(source, {loader: 'css', minify: true, target: 'es2022'}).then(({code}) => callback(null, code.trimEnd()), callback);
}
