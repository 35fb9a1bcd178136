// How the stand-in's page is bundled: one script without eval, cached on disk so that a second start takes no time.

import path from 'node:path';

import TerserPlugin from 'terser-webpack-plugin';
import type {Configuration} from 'webpack';

/** Name of the page's script in `outputFolder`. */
export const PAGE_SCRIPT = 'demo.js';

/**
 * @param root the checkout
 * @param outputFolder where the bundle goes
 */
export function createPageConfig(root: string, outputFolder: string): Configuration {
    return {
        mode: 'production',
        target: 'web',
        context: root,
        entry: path.join(root, 'build/demo/page/index.tsx'),
        devtool: false,
        performance: {hints: false},
        optimization: {minimizer: [new TerserPlugin({minify: TerserPlugin.swcMinify, extractComments: false, terserOptions: {keep_classnames: true, keep_fnames: true}})]},
        output: {path: outputFolder, filename: PAGE_SCRIPT, publicPath: 'auto', uniqueName: 'mattermost-stand-in', clean: true},
        resolve: {extensions: ['.ts', '.tsx', '.js']},
        cache: {
            type: 'filesystem',
            cacheDirectory: path.join(root, 'build/.cache/demo-webpack'),
            buildDependencies: {config: [path.join(root, 'build/demo/webpack.config.ts'), path.join(root, 'package-lock.json')]},
        },
        module: {
            rules: [
                {
                    test: /\.tsx?$/,
                    loader: 'swc-loader',
                    options: {jsc: {target: 'es2022', parser: {syntax: 'typescript', tsx: true}, transform: {react: {runtime: 'classic'}}}},
                },
                {test: /\.css$/, use: ['style-loader', 'css-loader']},
                {test: /\.(?:woff2?|ttf|eot|svg)(?:\?.*)?$/, type: 'asset/resource'},
            ],
        },
    };
}
