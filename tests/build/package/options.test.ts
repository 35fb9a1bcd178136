import {describe, expect, it} from '@jest/globals';

import {planBuild} from '../../../build/package/build';
import {readJson} from '../../../build/package/files';
import {readManifest} from '../../../build/package/manifest';
import {choosePlaces, readOptions} from '../../../build/package/options';
import {readSourceDate} from '../../../build/package/source_date';

const icon = 'assets/icon.svg';
const pluginJson = readJson('plugin.json');

describe('plugin.json', () => {
    it('has the version of package.json', () => {
        expect(pluginJson.version).toBe(readJson('package.json').version);
    });

    it('names files that work: an SVG icon, main.js, no server part', () => {
        expect(pluginJson).toMatchObject({id: 'faq-bot', name: 'FAQ Bot', min_server_version: '11.0.0', icon_path: icon, webapp: {bundle_path: 'webapp/dist/main.js'}});
        expect(pluginJson).not.toHaveProperty('server');
    });

    it('offers no setting that ordinary users would never get: only pages of its own in the System Console', () => {
        const {settings = []} = (pluginJson.settings_schema ?? {}) as {settings?: {type: string}[]};
        expect(settings.filter(({type}) => type !== 'custom')).toEqual([]);
    });

    it('keeps its id when an organisation gives it another name and version', () => {
        expect(readManifest('.', {version: '3.0.0', name: 'Help'})).toMatchObject({id: 'faq-bot', version: '3.0.0', name: 'Help'});
    });
});

describe('the options of make dist', () => {
    it('are none by default, and building goes to webapp/dist', () => {
        const options = readOptions({PLUGIN_VERSION: '', FAQ_CONFIG: ' '});
        expect(options).toEqual({faqConfig: null, version: null, name: null, icon: null});
        expect(choosePlaces(options)).toMatchObject({webapp: 'webapp/dist', index: 'build/.cache/faq.index'});
    });

    it.each(['1.0.0', '10.20.30', '1.0.0-acme.2', '1.0.0+build.5', '1.0.0-rc.1+x'])('take the version %s', (version) => {
        expect(readOptions({PLUGIN_VERSION: version}).version).toBe(version);
    });

    it.each(['1', '1.0', 'v1.0.0', '01.0.0', '1.0.0-', '1.0.0-01', '1.0.0 beta'])('refuse the version %s, as the server would', (version) => {
        expect(() => readOptions({PLUGIN_VERSION: version})).toThrow(/is not a version that Mattermost takes/);
    });

    it.each([
        [{FAQ_CONFIG: 'nowhere/faq.config.yaml'}, /FAQ_CONFIG=nowhere\/faq\.config\.yaml does not exist/],
        [{FAQ_CONFIG: 'package.json'}, /should end in \.yaml or \.yml/],
        [{PLUGIN_ICON: 'icon.png'}, /should end in \.svg/],
        [{PLUGIN_ICON: 'nowhere.svg'}, /does not exist/],
    ])('refuse %j in a sentence', (env, sentence) => {
        expect(() => readOptions(env)).toThrow(sentence);
    });

    it.each([{PLUGIN_VERSION: '2.0.0'}, {PLUGIN_NAME: 'Help'}, {PLUGIN_ICON: icon}])('with %j leave webapp/dist alone', (env) => {
        const options = readOptions(env);
        const places = choosePlaces(options);
        expect(places.webapp).not.toBe('webapp/dist');
        expect(planBuild(options, places).flatMap(({args}) => args).join(' ')).toContain(places.webapp);
    });

    it('compile an own FAQ into a place of its own, and build from there', () => {
        const options = {faqConfig: '/acme/faq.config.yaml', version: null, name: null, icon: null};
        const places = choosePlaces(options);
        const [compile, build] = planBuild(options, places);
        expect(compile!.args.join(' ')).toMatch(/faq -- build --config \/acme\/faq\.config\.yaml --out \S+build\/\.cache\/own\/faq\.index$/);
        expect(build!.args[0]).toBe('webpack');
        expect(places.index).not.toBe('build/.cache/faq.index');
    });
});

describe('the date of a bundle', () => {
    it('is SOURCE_DATE_EPOCH where that is set', () => {
        expect(readSourceDate('.', {SOURCE_DATE_EPOCH: '1234567890'})).toBe(1_234_567_890);
    });

    it('is the same for sources without history, whenever they are built', () => {
        expect(readSourceDate('/', {})).toBe(readSourceDate('/', {}));
        expect(new Date(readSourceDate('/', {}) * 1000).toISOString()).toBe('1980-01-01T00:00:00.000Z');
    });

    it.each(['yesterday', '-5', '1.5'])('refuses %j', (text) => {
        expect(() => readSourceDate('.', {SOURCE_DATE_EPOCH: text})).toThrow(/is not a number of seconds/);
    });
});
