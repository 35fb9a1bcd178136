// What of a Markdown text is code, which its dialects leave alone.

import {expect, it} from '@jest/globals';

import {closeFences, outsideCode} from '../../../../build/faq/dialects/code';

it.each([
    ['inline code', 'a `b` c', 'A `b` C'],
    ['more backticks than the code holds', 'a ``b ` b`` c', 'A ``b ` b`` C'],
    ['a backtick alone', 'a ` b', 'A ` B'],
    ['no code over the end of a paragraph', 'a ` b\n\nc ` d', 'A ` B\n\nC ` D'],
    ['code over the end of a line', 'a `b\nb` c', 'A `b\nb` C'],
    ['a fence', 'a\n```js x\nb\n```\nc', 'A\n```js x\nb\n```\nC'],
    ['a fence in an item', '- a\n  - ~~~\n    b\n    ~~~\nc', '- A\n  - ~~~\n    b\n    ~~~\nC'],
    ['a fence in a quote', '> ```\n> b\n> ```\n> c', '> ```\n> b\n> ```\n> C'],
    ['a fence that is never closed', 'a\n````\nb\n```\nc', 'A\n````\nb\n```\nc'],
    ['backticks of a line that look like a fence', '```a``` b', '```a``` B'],
    ['elements with code', 'a <PRE x>b</pre> c <pre>d', 'A <PRE x>b</pre> C <PRE>D'],
    ['elements behind letters that are longer in lower case', 'İİİ <PRE>b</PRE> c', 'İİİ <PRE>b</PRE> C'],
    ['comments', 'a <!-- b --> c <!-- d', 'A <!-- b --> C <!-- D'],
])('keeps %s', (_name, text, expected) => {
    expect(outsideCode(text, (rest) => rest.replace(/[a-z]/g, (letter) => letter.toUpperCase()))).toBe(expected);
});

it.each(['`', '`` ` ', '<pre>', '<!--', '```` `', '\n``` `\n', '`\n\n``\n'])('takes no longer for each of many %j that nothing closes', (opening) => {
    const text = opening.repeat(100_000);
    expect(outsideCode(text, (rest) => rest)).toBe(text);
});

it.each([
    ['closed as it was opened', '```\na\n```\n# b', '```\na\n```\n# b', null],
    ['opened with more marks than it has at its end', 'a\n````js\nb\n```\n# c\n~~~\nd\n~~~', 'a\n```js\nb\n```\n# c\n~~~\nd\n~~~', null],
    ['about fences', '````md\n```js\n```\n````', '````md\n```js\n```\n````', null],
    ['at the end of a text', 'a\n```\nb', 'a\n```\nb', null],
    ['never closed', 'a\n```\nb\n## Is it?', 'a\n```\nb\n## Is it?', 2],
    ['closed only by the next code', '```sh\na\n\n## Is it?\n\n```sh\nb\n```', '```sh\na\n\n## Is it?\n\n```sh\nb\n```', 1],
])('ends code that is %s', (_name, text, closed, open) => {
    expect(closeFences(text)).toEqual({text: closed, open});
});
