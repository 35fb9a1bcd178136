// webpack configuration of the stand-in's page: one script per Mattermost version, with that version's libraries, without eval.
// Cached on disk.

import path from 'node:path';

import TerserPlugin from 'terser-webpack-plugin';
import webpack, {type Configuration} from 'webpack';

import {HOST_PACKAGES} from '../shared_libraries.mjs';
import {pageScriptOf, type HostVersion} from './host_version';

/**
 * @param version whose libraries the page is made of
 * @param root the checkout
 * @param outputFolder where the bundle goes
 */
export function createPageConfig(version: HostVersion, root: string, outputFolder: string): Configuration {
    return {
        name: version,
        mode: 'production',
        target: 'web',
        context: root,
        entry: path.join(root, 'build/demo/page/index.tsx'),
        devtool: false,
        performance: {hints: false},
        optimization: {minimizer: [new TerserPlugin({minify: TerserPlugin.swcMinify, extractComments: false,
            terserOptions: {keep_classnames: true, keep_fnames: true}})]},
        output: {path: outputFolder, filename: pageScriptOf(version), publicPath: 'auto', uniqueName: 'mattermost-stand-in'},
        resolve: {
            extensions: ['.ts', '.tsx', '.js'],
            alias: {
                ...HOST_PACKAGES[version],

                // Without the zones' data, 0.7 MB that every page load would parse: the page uses the browser's zone.
                'moment-timezone$': 'moment-timezone/moment-timezone.js',
            },
        },
        plugins: [new webpack.IgnorePlugin({resourceRegExp: /^\.\/locale$/, contextRegExp: /moment$/})],
        cache: {
            type: 'filesystem',
            name: `demo-${version}`,
            cacheDirectory: path.join(root, 'build/.cache/demo-webpack'),
            buildDependencies: {config: ['build/demo/webpack.config.ts', 'build/shared_libraries.mjs', 'package-lock.json'].map((name) =>
                path.join(root, name))},
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
