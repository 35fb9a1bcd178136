import {describe, expect, it} from '@jest/globals';

import {disarmMentions} from '../../webapp/src/answer/disarm';
import fc from '../properties';

const Z = '\u200B';

describe('a mention in an FAQ text', () => {
    it.each([
        ['ask @channel', `ask @${Z}channel`],
        ['@all @here @jane.doe', `@${Z}all @${Z}here @${Z}jane.doe`],
        ['(@all)', `(@${Z}all)`],
        ['_@all_', `_@${Z}all_`],
        ['**@all**', `**@${Z}all**`],
        ['> @all', `> @${Z}all`],
        ['\\@all', `\\@${Z}all`],
        ['[@all](https://x.org/@all)', `[@${Z}all](https://x.org/%40all)`],
        ['https://x.org/@all', `[https://x.org/@${Z}all](https://x.org/%40all)`],
        ['[https://x.org/@all](https://x.org/@all)', `[https://x.org/@${Z}all](https://x.org/%40all)`],
        ['www.x.org/@all', `[www.x.org/@${Z}all](http://www.x.org/%40all)`],
        ['<https://x.org/@all>', `[https://x.org/@${Z}all](https://x.org/%40all)`],
        ['    @all in four spaces', `    @${Z}all in four spaces`],
        ['- @all', `- @${Z}all`],
        ['mail a@b.org@all', `mail a@b.org@${Z}all`],
        ['&#64;all &commat;all &#x40;all', `@${Z}all @${Z}all @${Z}all`],
        ['[docs](https://x.org/@all "all")', '[docs](https://x.org/%40all "all")'],
        ['](https://x.org/@all)', '](https://x.org/%40all)'],
        ['\\`@all`', `\\\`@${Z}all\``],
        ['an open ` @all', `an open \` @${Z}all`],
        ['```\n@all, and the fence never ends', `\`\`\`\n@${Z}all, and the fence never ends`],
        ['text ```\n@all\n```', `text \`\`\`\n@${Z}all\n\`\`\``],
        ['``` a`b\n@all\n```', `\`\`\` a\`b\n@${Z}all\n\`\`\``],
        ['~~ x\n@all\n~~', `~~ x\n@${Z}all\n~~`],
        ['```\n@all\n``', `\`\`\`\n@${Z}all\n\`\``],
        ['```\n@all\n``` x', `\`\`\`\n@${Z}all\n\`\`\` x`],
        ['    ```\n    @all\n    ```', `    \`\`\`\n    @${Z}all\n    \`\`\``],
        ['x`@all`', `x\`@${Z}all\``],
        ['/`@all`', `/\`@${Z}all\``],
        ['[a](<https://x.org/@all b>)', '[a](<https://x.org/%40all b>)'],
        ['[a](https://x.org/(@all)/@all)', '[a](https://x.org/(%40all)/%40all)'],
        ['allhttps://x.org/"`@jane`', `all[https://x.org/"%60@${Z}jane%60](https://x.org/"%60@jane%60)`],
        ['http://x.org/@all', `[http://x.org/@${Z}all](http://x.org/%40all)`],
        ['ftp://x.org/@all', `[ftp://x.org/@${Z}all](ftp://x.org/%40all)`],
        ['`a` and an open ` and @all', `\`a\` and an open \` and @${Z}all`],
        ['`@here` and an open ` here', `\`@${Z}here\` and an open \` here`],
        ['> ```\n@all outside the quote\n```', `> \`\`\`\n@${Z}all outside the quote\n\`\`\``],
    ])('%j is disarmed', (text, disarmed) => {
        expect(disarmMentions(text)).toBe(disarmed);
    });

    it.each([
        'no mention at all',
        'write to info@example.com',
        'a lone @ sign',
        'https://jane@x.org/path',
        '`npm i @mattermost/client`',
        '``a ` @all``',
        '```\n@all\n```',
        '~~~\n@all\n~~~',
        '````\n@all\n```\n@all\n````',
        '```\n@all\n  `````  ',
        '> ```\n\n> @all\n> ```',
        '```\n@all\n```\n`@all` and `@here`',
        'a `@all` b ``@all ` c``',
        '(see `@all`)',
        '```js\nimport x from "@scope/x";\n```',
        '> ```\n> @all\n> ```',
        '  ```\n  @all\n  ```',
    ])('%j is left alone', (text) => {
        expect(disarmMentions(text)).toBe(text);
    });

    it('changes nothing visible', () => {
        fc.assert(fc.property(fc.string({unit: fc.constantFrom('@', 'all', ' ', '`', '\n', '(', '*', '[', ']')}), (text) => {
            expect(disarmMentions(text).replaceAll(Z, '')).toBe(text);
        }));
    });

    it('is idempotent', () => {
        fc.assert(fc.property(fc.string({unit: fc.constantFrom('@', 'here', ' ', '`', '\n', '> ', '```', 'http://a.b/')}), (text) => {
            const once = disarmMentions(text);
            expect(disarmMentions(once)).toBe(once);
        }));
    });
});

// A search that looks back from every letter would take a day.
it.each(['`a``b', '(', 'https://x(', '[](', 'a@'])('reads a million characters of %j without a space', (part) => {
    const text = part.repeat(1_000_000 / part.length);
    expect(disarmMentions(`${text} @here`)).toContain(`@${Z}here`);
});

it('finds a mention behind a thousand nested quotes in reasonable time', () => {
    const quotes = `${'> '.repeat(1000)}@here`;
    expect(disarmMentions(quotes)).toBe(`${'> '.repeat(1000)}@\u200Bhere`);
});
