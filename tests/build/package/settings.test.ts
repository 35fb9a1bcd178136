import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {afterAll, beforeAll, describe, expect, it} from '@jest/globals';

import {readJson} from '../../../build/package/files';
import {readManifest} from '../../../build/package/manifest';
import {settlePlugin, versionOfDate, type ConfiguredPlugin} from '../../../build/package/settings';
import {readLastChange, readSourceDate} from '../../../build/package/source_date';

const pluginJson = readJson('plugin.json');
const project = readManifest('.');
let folder = '';

beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'settings-'));
    writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    writeFileSync(join(folder, 'photo.svg'), 'not a drawing');
});
afterAll(() => rmSync(folder, {recursive: true}));

function settle(configured: ConfiguredPlugin, env: NodeJS.ProcessEnv = {}): ReturnType<typeof settlePlugin> {
    return settlePlugin(configured, env, project, () => Date.UTC(2026, 0, 5, 0, 30) / 1000);
}

describe('plugin.json', () => {
    it('has the version of package.json', () => {
        expect(pluginJson.version).toBe(readJson('package.json').version);
    });

    it('names files that work: an SVG icon, main.js, no server part', () => {
        expect(pluginJson).toMatchObject({id: 'faq-bot', name: 'FAQ Bot', min_server_version: '10.11.0', icon_path: 'assets/icon.svg', webapp: {bundle_path: 'webapp/dist/main.js'}});
        expect(pluginJson).not.toHaveProperty('server');
    });

    it('offers no setting that ordinary users would never get: only pages of its own in the System Console', () => {
        const {settings = []} = (pluginJson.settings_schema ?? {}) as {settings?: {type: string}[]};
        expect(settings.filter(({type}) => type !== 'custom')).toEqual([]);
    });
});

describe('what a bundle calls itself', () => {
    it('is what the configuration says, else what the project is called', () => {
        expect(settle({})).toEqual({id: 'faq-bot', name: 'FAQ Bot', version: project.version, description: project.description, icon: null});
        expect(settle({id: 'acme-faq', name: 'Acme Help', version: '2.0.0', description: 'Ours'})).toMatchObject({id: 'acme-faq', name: 'Acme Help', version: '2.0.0', description: 'Ours'});
    });

    it('can be set for one run by the environment', () => {
        const env = {PLUGIN_VERSION: '3.0.0', PLUGIN_NAME: 'Other', PLUGIN_ICON: join(folder, 'icon.svg')};
        expect(settle({version: '2.0.0', name: 'Acme Help'}, env)).toMatchObject({version: '3.0.0', name: 'Other', icon: expect.any(Uint8Array)});
    });

    it.each([
        [Date.UTC(2026, 10, 5, 14, 30), '2026.1105.1430'],
        [Date.UTC(2026, 0, 5, 0, 30), '2026.105.30'],
        [Date.UTC(2026, 11, 31, 0, 0), '2026.1231.0'],
    ])('may have the date as its version, without leading zeros: %d', (time, version) => {
        expect(versionOfDate(time / 1000)).toBe(version);
    });

    it('takes the date of the last change for "date"', () => {
        expect(settle({version: 'date'}).version).toBe('2026.105.30');
    });

    it.each(['1.0.0', '10.20.30', '1.0.0-acme.2', '1.0.0+build.5', '1.0.0-rc.1+x'])('may have the version %s', (version) => {
        expect(settle({version}).version).toBe(version);
    });

    it.each(['1', '1.0', 'v1.0.0', '01.0.0', '1.0.0-', '1.0.0-01', '1.0.0 beta'])('refuses the version %s, as the server would', (version) => {
        expect(() => settle({version})).toThrow(/is not a version that Mattermost takes/);
    });

    it.each([
        ['icon.png', /plugin\.icon: .*icon\.png should end in \.svg/],
        ['nowhere.svg', /does not exist/],
        ['photo.svg', /is not an SVG image/],
    ])('refuses the icon %s in a sentence', (name, sentence) => {
        expect(() => settle({icon: join(folder, name)})).toThrow(sentence);
    });
});

describe('the date of a bundle', () => {
    it('is SOURCE_DATE_EPOCH where that is set', () => {
        expect(readSourceDate('.', {SOURCE_DATE_EPOCH: '1234567890'})).toBe(1_234_567_890);
    });

    it('is the same for sources without history, whenever they are built; their version goes by the newest file', () => {
        expect(new Date(readSourceDate(folder, {}) * 1000).toISOString()).toBe('1980-01-01T00:00:00.000Z');
        expect(readLastChange(folder, [join(folder, 'icon.svg')], {})).toBeGreaterThan(Date.UTC(2026) / 1000);
    });

    it.each(['yesterday', '-5', '1.5'])('refuses %j', (text) => {
        expect(() => readSourceDate('.', {SOURCE_DATE_EPOCH: text})).toThrow(/is not a number of seconds/);
    });
});
