import {describe, expect, it} from '@jest/globals';

import {findRefusedHost} from '../../webapp/src/commands/internal_address';

describe('the server’s own host', () => {
    it.each([
        ['http://localhost:8065', '', 'localhost'],
        ['https://chat.local/mm', '', 'chat.local'],
        ['http://mattermost:8065', '', 'mattermost'],
        ['http://172.20.0.5', 'other 10.0.0.1', '172.20.0.5'],
        ['http://[::1]:8065', '', '[::1]'],
        ['http://[fd00::1]', 'x', '[fd00::1]'],
    ])('%s with %j listed is one it would not call', (site, allowed, host) => {
        expect(findRefusedHost(site, allowed)).toBe(host);
    });

    it.each([
        ['https://chat.example.com', ''],
        ['http://172.32.0.5', ''],
        ['http://localhost:8065', 'other,localhost'],
        ['http://[::1]:8065', '::1'],
        ['http://10.1.2.3', '10.0.0.0/8'],
        ['not an address', ''],
    ])('%s with %j listed raises no warning', (site, allowed) => {
        expect(findRefusedHost(site, allowed)).toBeNull();
    });
});
