// Builds the web app without an FAQ: main.js, which every user loads at start, and what comes on first use in chunks whose names
// carry a hash of their content, since Mattermost serves the folder with a one-year cache. build/package/insert.ts puts an FAQ
// in the place of what build/placeholders holds, so that a bundle with another FAQ needs no webpack.

import path from 'node:path';
import {fileURLToPath} from 'node:url';

import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';

import {SHARED_LIBRARIES} from './shared_libraries.mjs';
import {SharedNamesPlugin} from './shared_names.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Writes `a.run()` instead of `(0, a.run)()` for functions of other modules: none of them uses `this`, and the scripts are 500 bytes smaller. */
class PlainCallsPlugin {
    apply(compiler) {
        compiler.hooks.compilation.tap('PlainCallsPlugin', (compilation) => {
            compilation.hooks.optimizeModules.tap('PlainCallsPlugin', (modules) => {
                for (const module of modules) {
                    module.dependencies.filter(({call, directImport}) => call && directImport).forEach((dependency) => {
                        dependency.directImport = false;
                    });
                }
            });
        });
    }
}

const placeholder = (name) => path.join(root, 'build/placeholders', name);

// `unsafe` options shorten `String(x)`, templates and functions. The scripts convert no symbols and call no function with `new`.
const compress = {passes: 8, ecma: 2022, unsafe: true, unsafe_arrows: true, collapse_vars: false};

/** @type {webpack.Configuration} */
export default {
    mode: 'production',
    target: ['web', 'es2022'],
    context: root,
    entry: {main: './webapp/src/index.ts'},
    devtool: false,
    externals: Object.fromEntries(Object.entries(SHARED_LIBRARIES).map(([library, name]) => [library, {window: name, interop: 'default'}])),
    externalsType: 'window',
    output: {
        path: path.join(root, 'webapp/dist'),
        filename: 'main.js',
        chunkFilename: '[name].[contenthash:8].js',
        assetModuleFilename: '[name].[contenthash:8][ext]',

        // webapp/src/host/public_path.ts sets it: Mattermost may live under a sub-path.
        publicPath: '',
        uniqueName: 'faq-bot',
        chunkLoadTimeout: 30_000,
        charset: false,
        clean: true,
    },
    resolve: {
        extensions: ['.ts', '.tsx', '.js', '.json'],
        alias: {'faq-index$': placeholder('faq.index'), 'faq-about$': placeholder('about.json')},
    },
    module: {
        rules: [
            {
                test: /\.tsx?$/,
                exclude: /node_modules/,
                loader: 'swc-loader',
                options: {
                    jsc: {
                        target: 'es2022',
                        parser: {syntax: 'typescript', tsx: true},
                        transform: {react: {runtime: 'classic'}},
                        experimental: {keepImportAttributes: true},
                    },
                },
            },
            {test: /\.css$/, loader: './build/inject_css.mjs'},
            {test: /\.svg$/, type: 'asset/resource'},
            {test: /[\\/]i18n[\\/].*\.json$/, dependency: 'url', type: 'asset/resource', generator: {filename: 'locale.[name].[contenthash:8][ext]'}},
            {test: placeholder('faq.index'), type: 'asset/resource', generator: {filename: 'faq.[contenthash:8].index'}},
            {test: placeholder('about.json'), type: 'asset/resource', generator: {filename: 'about.[contenthash:8].json'}},
        ],
    },
    optimization: {
        // The shortest ids and names of exports: they are sorted, so the same source gives the same bytes.
        moduleIds: 'size',
        chunkIds: 'size',
        mangleExports: 'size',

        // One chunk for everything that two features share: `core`, `search` and `panel` need it anyway.
        splitChunks: {cacheGroups: {defaultVendors: false, default: false, shared: {name: 'shared', chunks: 'async', minChunks: 2, enforce: true}}},
        minimizer: [new TerserPlugin({minify: TerserPlugin.swcMinify, extractComments: false, terserOptions: {compress, mangle: true}})],
    },
    plugins: [
        new PlainCallsPlugin(),
        new SharedNamesPlugin(Object.keys(SHARED_LIBRARIES)),
        new webpack.DefinePlugin({
            'process.env.FAQ_NAME': JSON.stringify('faq-name'),
            'process.env.FAQ_VISIBILITY': JSON.stringify('faq-visibility'),
            'process.env.FAQ_OFFER_IN': JSON.stringify('faq-offer-in'),
        }),
        new webpack.optimize.LimitChunkCountPlugin({maxChunks: 48}),
    ],
    performance: {hints: false},
    stats: 'errors-warnings',
};
