// Whatever stands in faq.config.yaml: a configuration with all its parts, or a finding with its place and a sentence.

import {describe, expect, it} from '@jest/globals';
import {stringify} from 'yaml';

import {parseConfig} from '../../../build/faq/config/read_config';
import {CompileError, formatDiagnostic} from '../../../build/faq/diagnostics';
import fc from '../../properties';

const KEYS = ['title', 'language', 'sources', 'synonyms', 'common_synonyms', 'aliases', 'exclude', 'ask_channel', 'offer_in', 'pinned', 'answer', 'allowed_schemes', 'title ', '__proto__', 'constructor'];
const leaf = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constantFrom(null, 'a.md', 'https://x.com/a', 'private', 'sso, saml', ',', 'slack', 'javascript', '*.md', '../../etc/passwd'));
const value: fc.Arbitrary<unknown> = fc.oneof(
    leaf,
    fc.array(leaf, {maxLength: 3}),
    fc.array(fc.dictionary(fc.constantFrom('file', 'glob', 'url', 'from', 'section', 'locale', 'docs_base_url', 'anchors', 'x'), fc.oneof(leaf, fc.array(leaf)), {maxKeys: 4}), {maxLength: 3}),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('visibility', 'thresholds', 'reset')), fc.oneof(leaf, fc.array(leaf), fc.dictionary(fc.constantFrom('answer', 'suggest'), leaf)), {maxKeys: 3}),
);
const whole = fc.dictionary(fc.constantFrom(...KEYS), value, {maxKeys: 5}).map((config) => ({sources: [{file: 'a.md'}], ...config}));

/** Pieces of YAML that mean something, put together at random. */
const yaml = fc.array(fc.constantFrom(
    'sources:', 'title:', 'aliases:', 'answer:', '  ', '\n', '- ', 'file: a.md', ' x', ': ', '[', ']', '{', '}', ', ', '"', "'", '#', '&a ', '*a ', '<<: ', '!!binary ', '|\n', '>-\n', '---\n', '...\n', '%YAML 9\n', '? ', '\t', '\u0000', '\uFEFF', '~',
), {maxLength: 20}).map((parts) => parts.join(''));

const text = fc.oneof(whole.map((config) => stringify(config)), whole.chain((config) => fc.tuple(fc.constant(stringify(config)), fc.nat(), yaml)).map(([good, at, piece]) => {
    const place = at % (good.length + 1);
    return good.slice(0, place) + piece + good.slice(place);
}), yaml, fc.string({unit: 'binary'}));

describe('any configuration', () => {
    it('is read with all its parts, or refused with a place and a sentence', () => {
        fc.assert(fc.property(text, (config) => {
            try {
                const {sources, synonyms, aliases, exclude, thresholds, title} = parseConfig(config, '/project/faq.config.yaml', 'faq.config.yaml');
                expect(sources.length).toBeGreaterThan(0);
                expect(sources.every(({file, place}) => typeof file === 'string' && place.line > 0)).toBe(true);
                expect(synonyms.flat().every((word) => word === word.trim() && word !== '')).toBe(true);
                expect([...aliases.values()].flat().concat(exclude).every(({text: found}) => typeof found === 'string')).toBe(true);
                expect([thresholds.answer, thresholds.suggest].every((share) => share === null || (share >= 0 && share <= 1))).toBe(true);
                expect(typeof title).toBe('string');
            } catch (error) {
                if (!(error instanceof CompileError)) {
                    throw error;
                }
                expect(formatDiagnostic(error.diagnostic)).toMatch(/^faq\.config\.yaml(:\d+:\d+)?: error: \S.*[.?] \[config\]$/su);
            }
        }), {numRuns: 250});
    });
});
