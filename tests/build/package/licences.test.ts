import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {describe, expect, it} from '@jest/globals';

import {readNoticeList, renderNotice} from '../../../build/package/notice';
import {renderSbom} from '../../../build/package/sbom';
import {readShipped, type ShippedPackage} from '../../../build/package/shipped';

import {writeFiles} from './project';

const files: Readonly<Record<string, string>> = {
    'shipped.json': '["node_modules/fuzzy","node_modules/@scope/client"]',
    'node_modules/fuzzy/package.json': '{"name":"fuzzy","version":"7.5.0","license":"Apache-2.0"}',
    'node_modules/fuzzy/LICENSE': 'Apache License\n\n   Copyright [yyyy] [name of copyright owner]\n   Copyright 2017 A. Holder\n',
    'node_modules/@scope/client/package.json': '{"name":"@scope/client","version":"11.9.0","license":"MIT"}',
    'node_modules/@scope/client/LICENSE.md': 'The MIT License\r\n\r\nCopyright (c) 2020 B. Holder\r\n',
    'package-lock.json': JSON.stringify({packages: {
        'node_modules/fuzzy': {version: '7.5.0', integrity: `sha512-${Buffer.from('0123', 'hex').toString('base64')}`},
    }}),
};

function readProject(changes: Readonly<Record<string, string>> = {}): ShippedPackage[] {
    const folder = mkdtempSync(join(tmpdir(), 'licences-'));
    try {
        writeFiles(folder, {...files, ...changes});
        return readShipped(join(folder, 'shipped.json'), folder);
    } finally {
        rmSync(folder, {recursive: true});
    }
}

const packages = readProject();
const facts = {name: 'faq-bot', version: '1.2.3', description: 'Answers', sha256: 'ab'.repeat(32), date: 1_700_000_000};

interface Lock {
    readonly packages: Readonly<Record<string, {readonly version: string}>>;
}

describe('shipping refuses', () => {
    it.each([
        ['a package under terms that do not allow it', {'node_modules/fuzzy/package.json': '{"name":"fuzzy","version":"1.0.0","license":"GPL-3.0"}'}, /fuzzy would be shipped under GPL-3\.0/],
        ['a package without a licence text', {'node_modules/other/package.json': '{"name":"other","version":"1.0.0","license":"MIT"}', 'shipped.json': '["node_modules/other"]'}, /other would be shipped without its licence text/],
    ])('%s', (_, changes, sentence) => {
        expect(() => readProject(changes)).toThrow(sentence);
    });
});

describe('NOTICE', () => {
    it('lists every package with its terms', () => {
        const notice = renderNotice(packages);
        expect(readNoticeList(notice)).toEqual(['@scope/client 11.9.0', 'fuzzy 7.5.0']);
        expect(notice).toContain('@scope/client 11.9.0\n\nThe MIT License\n\nCopyright (c) 2020 B. Holder\n');
    });

    it('takes an Apache package\'s copyright line and refers to LICENSE for the rest', () => {
        expect(renderNotice(packages)).toMatch(/fuzzy 7\.5\.0\n\nCopyright 2017 A\. Holder\nLicensed under the Apache License, Version 2\.0: see LICENSE\.\n/);
    });

    it('in this project names the versions of the lock file', () => {
        const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
        const listed = readNoticeList(readFileSync('NOTICE', 'utf8'));
        expect(listed.length).toBeGreaterThan(0);
        const locked = Object.entries(lock.packages).map(([folder, {version}]) => `${folder.split('node_modules/').at(-1) ?? ''} ${version}`);
        expect(locked).toEqual(expect.arrayContaining(listed));
    });
});

describe('the bill of materials', () => {
    it('is CycloneDX with the bundle\'s digest and each package\'s licence, address and digest', () => {
        expect(JSON.parse(renderSbom(facts, packages))).toMatchObject({
            bomFormat: 'CycloneDX',
            specVersion: '1.6',
            version: 1,
            metadata: {
                timestamp: '2023-11-14T22:13:20.000Z',
                component: {type: 'application', name: 'faq-bot', version: '1.2.3', hashes: [{alg: 'SHA-256', content: facts.sha256}]},
            },
            components: [
                {type: 'library', name: '@scope/client', purl: 'pkg:npm/%40scope/client@11.9.0', licenses: [{license: {id: 'MIT'}}]},
                {type: 'library', name: 'fuzzy', version: '7.5.0', purl: 'pkg:npm/fuzzy@7.5.0', hashes: [{alg: 'SHA-512', content: '0123'}]},
            ],
        });
    });

    it('has a serial number that is a UUID and follows from the bundle', () => {
        const uuid = /"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}"/;
        const sbom = renderSbom(facts, packages);
        expect(sbom).toMatch(uuid);
        expect(renderSbom({...facts, sha256: 'cd'.repeat(32)}, packages)).not.toContain(uuid.exec(sbom)![0]);
    });

    it('ties the bundle to all it holds', () => {
        const {dependencies, components} = JSON.parse(renderSbom(facts, packages)) as Record<string, Record<string, unknown>[]>;
        expect(dependencies![0]!.dependsOn).toEqual(components!.map((component) => component['bom-ref']));
    });
});
