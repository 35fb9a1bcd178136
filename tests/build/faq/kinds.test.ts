// One small document for each kind that people write FAQs in: every question is found, none is made up, no mark of the format is
// left in an answer, and what was hidden stays so.

import {writeFileSync} from 'node:fs';
import path from 'node:path';

import {beforeAll, describe, expect, it} from '@jest/globals';

import type {CompiledFaq} from '../../../build/faq/compile/compile';
import {compileSources, makeFolder} from './support';
import {KINDS as PLAIN_KINDS} from './kinds';
import {FOUND_KINDS} from './kinds_found';
import {MARKDOWN_KINDS} from './kinds_markdown';
import {PAGE_KINDS} from './kinds_pages';
import {PLUGIN_KINDS} from './kinds_plugins';
import {SITE_KINDS} from './kinds_sites';
import {TEXT_KINDS} from './kinds_texts';
import {TOOL_KINDS} from './kinds_tools';
import {DIALECT_KINDS, WEB_KINDS} from './kinds_web';

const KINDS = [...PLAIN_KINDS, ...FOUND_KINDS, ...MARKDOWN_KINDS, ...PAGE_KINDS, ...PLUGIN_KINDS, ...SITE_KINDS, ...TEXT_KINDS, ...TOOL_KINDS, ...WEB_KINDS, ...DIALECT_KINDS];

let compiled: CompiledFaq;

function inFile<T extends {readonly place: {readonly file: string}}>(list: readonly T[], file: string): T[] {
    return list.filter(({place}) => place.file === file);
}

beforeAll(async () => {
    const folder = makeFolder();
    KINDS.forEach(({file, text}) => writeFileSync(path.join(folder, file), text));
    compiled = await compileSources(folder, KINDS.map(({file}) => ({file})), {language: 'en'});
}, 120_000);

describe('documents of every kind', () => {
    it.each(KINDS.map((kind) => [kind.file, kind] as const))('%s', (file, {questions}) => {
        expect(inFile(compiled.entries, file).map(({entry}) => [entry.question, entry.answer])).toEqual(questions);
    });

    it.each(KINDS.filter(({leftOut}) => leftOut).map((kind) => [kind.file, kind] as const))('%s: what was left out is named', (file, {leftOut}) => {
        const pieces = compiled.leftOut.filter((each) => each.file === file);
        expect(pieces.map(({what, text}) => `${what}: ${text}`)).toEqual(expect.arrayContaining([...leftOut ?? []]));
    });

    it('are not said to have lost text that was read', () => {
        const named = KINDS.flatMap(({leftOut}) => leftOut ?? []);
        const pieces = compiled.leftOut.filter(({what}) => what === 'text').map(({file, text}) => [file, `text: ${text}`]);
        expect(pieces.filter(([, text]) => !named.includes(text ?? ''))).toEqual([]);
    });

    it('lose no text without saying so', () => {
        const lossy = compiled.readings.filter(({lostWords}) => lostWords > 0).map(({file}) => file);
        const named = compiled.leftOut.filter(({what}) => what === 'text' || what === 'question without an answer').map(({file}) => file);
        expect(lossy.filter((file) => !named.includes(file))).toEqual([]);
        expect(compiled.diagnostics.filter(({severity}) => severity === 'error')).toEqual([]);
    });
});
