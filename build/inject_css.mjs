// Makes a style sheet a script that puts it on the page, minified and marked as the plugin's: `removeOldStyles` finds it by that.

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
