// A webpack loader for webapp/src/text/stem.ts: leaves in the bundle the one stemmer that the FAQ's language asks for, so that
// no bundle carries those that can never be loaded. That one comes with the search engine, which cannot do without it: as a file
// of its own it would be asked for only once the engine is there, and the first question would wait for both in turn.

const entry = /^\s*\['([a-z]+)', \(\) => import\(.*\)\],\n/gm;

/** @this {import('webpack').LoaderContext<{language: string}>} */
export default function keepOneStemmer(source) {
    const language = this.getOptions().language.toLowerCase().split(/[-_]/)[0];
    if (!entry.test(source)) {
        throw new Error('There is no list of stemmers here any more, one a line.');
    }
    return source.replace(entry, (line, tag) => (tag === language ? line.replace(/webpackChunkName: "[^"]*"/, 'webpackMode: "eager"') : ''));
}
