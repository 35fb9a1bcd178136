// Compiles a style sheet to a script that adds it to the page, minified and marked as the plugin's, so that `removeOldStyles`
// finds it.

import {transform} from 'esbuild';

export default async function injectCss(source) {
    const done = this.async();
    try {
        const {code} = await transform(source, {loader: 'css', minify: true});
        done(null, `import {addStyles} from '${this.utils.contextify(this.context, `${this.rootContext}/webapp/src/host/styles`)}';\naddStyles(${JSON.stringify(code.trim())});\n`);
    } catch (error) {
        done(error);
    }
}
