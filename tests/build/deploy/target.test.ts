import {describe, expect, it} from '@jest/globals';

import {readTarget} from '../../../build/deploy/target';

const site = 'https://chat.example.com';
const withToken = {MM_SERVICESETTINGS_SITEURL: site, MM_ADMIN_TOKEN: 'abc'};

describe('where to deploy', () => {
    it.each([
        ['https://chat.example.com', 'https://chat.example.com'],
        ['https://chat.example.com/', 'https://chat.example.com'],
        [' http://localhost:8065// ', 'http://localhost:8065'],
        ['https://example.com/chat/', 'https://example.com/chat'],
        ['HTTPS://Example.com/a/b', 'https://example.com/a/b'],
    ])('takes %j as %j', (text, url) => {
        expect(readTarget({...withToken, MM_SERVICESETTINGS_SITEURL: text}).url).toBe(url);
    });

    it.each([
        ['', /SITEURL is not set/],
        ['chat.example.com', /is not an address: it should look like/],
        ['ftp://chat.example.com', /is not an address/],
        ['https://', /is not an address/],
        ['https://admin:secret@chat.example.com', /MM_ADMIN_USERNAME and MM_ADMIN_PASSWORD instead/],
        ['https://chat.example.com/?a=1', /leave out what follows \?/],
        ['https://chat.example.com/#top', /leave out what follows #/],
    ])('refuses the address %j', (text, sentence) => {
        expect(() => readTarget({...withToken, MM_SERVICESETTINGS_SITEURL: text})).toThrow(sentence);
    });

    it('never repeats a password that stands in the address', () => {
        expect(() => readTarget({...withToken, MM_SERVICESETTINGS_SITEURL: 'https://a:secret@b.example'})).toThrow(/^(?!.*secret)/);
    });

    it('prefers the token to a password', () => {
        const env = {...withToken, MM_ADMIN_USERNAME: 'admin', MM_ADMIN_PASSWORD: 'secret'};
        expect(readTarget(env).credentials).toEqual({kind: 'token', token: 'abc'});
    });

    it('keeps a password as it was typed', () => {
        const env = {MM_SERVICESETTINGS_SITEURL: site, MM_ADMIN_USERNAME: 'admin', MM_ADMIN_PASSWORD: ' p w '};
        expect(readTarget(env).credentials).toEqual({kind: 'password', username: 'admin', password: ' p w '});
    });

    it.each([
        [{}, /No credentials: set MM_ADMIN_TOKEN/],
        [{MM_ADMIN_USERNAME: 'admin'}, /MM_ADMIN_PASSWORD is not set/],
        [{MM_ADMIN_PASSWORD: 'secret'}, /MM_ADMIN_USERNAME is not set/],
        [{MM_ADMIN_TOKEN: 'abc\ndef'}, /copy it again/],
    ])('names what is missing in %j', (env, sentence) => {
        expect(() => readTarget({MM_SERVICESETTINGS_SITEURL: site, ...env})).toThrow(sentence);
    });
});
