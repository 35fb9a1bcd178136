// Every format on a document as people keep it: `documents/x` becomes what `documents/x.entries.md` says.
// `UPDATE_GOLDEN=1 npm test -- tests/build/faq/documents` writes those files anew, to be read before they are committed.

import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

import {describe, expect, it} from '@jest/globals';

import {compileSources, show} from './support';

const FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), 'documents');
const DOCUMENTS = ['sphinx.rst', 'definitions.rst', 'markdown.md', 'pairs.md', 'deep.md', 'page.html', 'json_ld.html', 'word.docx', 'word.odt',
    'outline.org', 'wiki.mediawiki', 'entries.yaml', 'entries.json', 'sheet.csv'];

describe('documents become entries', () => {
    it.each(DOCUMENTS)('%s', async (file) => {
        const compiled = await compileSources(FOLDER, [{
            file, url: 'https://docs.example.com/guide/faq.html', docsBaseUrl: 'https://docs.example.com/', anchors: file === 'markdown.md' ? 'myst' : null,
        }]);
        const golden = path.join(FOLDER, `${file}.entries.md`);
        if (process.env.UPDATE_GOLDEN === '1') {
            writeFileSync(golden, show(compiled));
        }
        expect(show(compiled)).toBe(readFileSync(golden, 'utf8'));
    }, 60_000);
});
