// Builds the plugin's bundle: main.js, which every user loads at start, and what comes on first use in chunks whose names
// carry a hash of their content, since Mattermost serves the folder with a one-year cache.

import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The compiled FAQ; another one is bundled by naming its index file here. */
const indexFile = path.resolve(root, process.env.FAQ_INDEX ?? 'build/.cache/faq.index');

/** What the compiler wrote beside it for administrators. */
const aboutFile = `${indexFile.replace(/\.index$/, '')}.about.json`;

/** Facts of that FAQ which are built in; without an FAQ there is no build, and webpack says so itself. */
const {languages: [faqLanguage] = ['en'], privateByDefault = false} = existsSync(aboutFile) ? JSON.parse(readFileSync(aboutFile, 'utf8')) : {};

/** Libraries that Mattermost shares on `window`, so that there is one React on the page. */
const externals = {
    react: 'React',
    'react-dom': 'ReactDOM',
    'react-intl': 'ReactIntl',
    'react-redux': 'ReactRedux',
    redux: 'Redux',
};

/** @type {webpack.Configuration} */
export default {
    mode: 'production',
    target: ['web', 'es2022'],
    context: root,
    entry: {main: './webapp/src/index.ts'},
    devtool: false,
    externals,
    externalsType: 'window',
    output: {
        path: path.join(root, 'webapp/dist'),
        filename: 'main.js',
        chunkFilename: '[name].[contenthash:16].js',
        assetModuleFilename: '[name].[contenthash:16][ext]',

        // The address of main.js as the page loaded it: Mattermost may live under a sub-path.
        publicPath: 'auto',
        uniqueName: 'faq-bot',
        chunkLoadTimeout: 30_000,
        clean: true,
    },
    resolve: {
        extensions: ['.ts', '.tsx', '.js', '.json'],
        alias: {'faq-index$': indexFile, 'faq-about$': aboutFile},
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
            {test: /[\\/]text[\\/]stem\.ts$/, enforce: 'pre', loader: './build/one_stemmer.mjs', options: {language: faqLanguage}},
            {test: /\.css$/, use: [{loader: 'style-loader', options: {attributes: {'data-plugin': 'faq-bot'}}}, 'css-loader', './build/minify_css.mjs']},
            {test: /\.svg$/, type: 'asset/resource'},
            {test: /[\\/]i18n[\\/].*\.json$/, dependency: 'url', type: 'asset/resource', generator: {filename: 'locale.[name].[contenthash:16][ext]'}},
            {test: indexFile, type: 'asset/resource', generator: {filename: 'faq.[contenthash:16].index'}},
            {test: aboutFile, type: 'asset/resource', generator: {filename: 'about.[contenthash:16].json'}},
        ],
    },
    optimization: {
        // Ids that depend on nothing but the module, so that the same source gives the same bytes.
        moduleIds: 'deterministic',
        chunkIds: 'deterministic',
        splitChunks: {cacheGroups: {defaultVendors: false, fuse: {test: /[\\/]node_modules[\\/]fuse\.js[\\/]/, name: 'fuse', chunks: 'async', enforce: true}}},
        minimizer: [new TerserPlugin({extractComments: false, terserOptions: {compress: {passes: 3}, format: {comments: false}}})],
    },
    plugins: [
        new webpack.DefinePlugin({'process.env.FAQ_VISIBILITY': JSON.stringify(privateByDefault ? 'private' : 'public')}),
        new webpack.optimize.LimitChunkCountPlugin({maxChunks: 24}),
    ],
    performance: {hints: false},
    stats: 'errors-warnings',
};
