import {describe, expect, it} from '@jest/globals';

import {cutNotes} from '../../../build/package/release';

const changelog = `# Changelog

## [Unreleased]

## [1.2.0] - 2026-11-23
### Added
- A panel.

## 1.1.0
- A command.
`;

describe('the notes of a release', () => {
    it.each([
        ['1.2.0', '### Added\n- A panel.'],
        ['1.1.0', '- A command.'],
    ])('for %s are its section of the changelog', (version, notes) => {
        expect(cutNotes(changelog, version)).toBe(notes);
    });

    it.each(['1.2', '2.0.0', 'Unreleased'])('are refused for %s, of which the changelog says nothing', (version) => {
        expect(() => cutNotes(changelog, version)).toThrow(/says nothing under/);
    });
});
