import {expect, it} from '@jest/globals';

import {compileText} from './support';

const LIST = [{question: 'Which first?', answer: 'This.', id: 'first', pinned: true}, {question: 'Which next?', answer: 'That.', id: 'next'}];

it.each([
    ['a.yaml', LIST.map((one) => `- ${JSON.stringify(one)}\n`).join('')],
    ['a.json', JSON.stringify(LIST)],
    ['a.csv', 'question,answer,id,pinned\nWhich first?,This.,first,yes\nWhich next?,That.,next,no\n'],
    ['b.csv', 'Frage;Antwort;id;angeheftet\nWhich first?;This.;first;x\nWhich next?;That.;next;\n'],
    ['a.md', '---\nquestion: Which first?\nid: first\npinned: true\n---\nThis.\n'],
])('an entry that %s marks as pinned is shown first', async (file, text) => {
    const {meta, diagnostics} = await compileText(file, text);
    expect(diagnostics).toEqual([]);
    expect(meta.pinned).toEqual(['first']);
});

it('no entry is pinned unless something marks it', async () => {
    expect((await compileText('a.json', JSON.stringify([{...LIST[1], pinned: false}]))).meta.pinned).toBeUndefined();
});
