// An answer has the same layout as the same Markdown in an ordinary post: compares the elements' boxes in the channel's
// card, the private card and the panel.

import type {Locator} from '@playwright/test';

import {expect, test} from '../support/fixtures';
import {entry, serveFaq} from '../support/own_faq';

const LONG_ITEM = 'An item that is long enough to need a second line wherever it may stand, in a channel or beside it, since it does not end before that.';

const ANSWER = [
    'A paragraph with **bold**, `code` and a [link](https://example.com).',
    `1. ${LONG_ITEM}\n2. Second\n   - ${LONG_ITEM}\n     1. ${LONG_ITEM}\n     2. deep\n   - another point\n3. Third`,
    'Between.',
    Array.from({length: 120}, (_, place) => `${place + 1}. ${place % 40 === 9 ? LONG_ITEM : 'Item'}`).join('\n'),
    'Between.',
    'A paragraph of its own.',
    `- one\n  - two\n    - ${LONG_ITEM}`,
    'Between.',
    '- [ ] open task\n- [x] done task',
    '| Name | Value |\n| --- | ---: |\n| a | 1 |\n| b | 2 |',
    '```\nlet x = 1;\nlet y = 2;\n```',
    '> A quote\n> of two lines',
    '### A heading\n\n###### A small one',
    '---',
    'The end.',
].join('\n\n');

const MEASURED = 'p, li, ol, ul, table, tr, td, th, blockquote, h3, h6, hr, input, .post-code';

interface Box {
    readonly element: string;

    /** The list-style-type of a bullet list. */
    readonly marker: string;
    readonly left: number;
    readonly width: number;
    readonly height: number;
}

/** The boxes of a text's elements, relative to its left edge. Margins between blocks are left out, since cards and panel have their own. */
function measure(text: Locator): Promise<Box[]> {
    return text.evaluate((root, selector) => {
        const edge = root.getBoundingClientRect().left + parseFloat(getComputedStyle(root).paddingLeft);
        return [...root.querySelectorAll(selector)].map((element) => {
            const {left, width, height} = element.getBoundingClientRect();
            return {
                element: `${element.localName} ${element.textContent.trim().slice(0, 12)}`,
                marker: element.localName === 'ul' ? getComputedStyle(element).listStyleType : '',
                left: Math.round(left - edge), width: Math.round(width), height: element.localName === 'p' || element.querySelector('ol, ul, li') ? 0 : Math.round(height),
            };
        });
    }, MEASURED);
}

/** Compares with the ordinary post at the same width. */
async function expectLikePost(answer: Locator, ordinary: Locator): Promise<void> {
    const width = await answer.evaluate((element) => {
        const {paddingLeft, paddingRight} = getComputedStyle(element);
        return element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    });
    await ordinary.evaluate((element, pixels) => {
        element.style.width = `${pixels}px`;
    }, width);
    const boxes = await measure(answer);
    expect(boxes.length).toBeGreaterThan(140);
    expect(boxes).toEqual(await measure(ordinary));
}

test('lays out an answer like an ordinary post, in a card, a private card and the panel', async ({mattermost, page, host}) => {
    await serveFaq(page, [entry('layout', 'What is laid out here?', ANSWER), entry('other', 'Where is the canteen?', 'Upstairs.')]);
    await mattermost.open();
    await host.say({username: 'yuki.tanaka', channel: 'town-square', message: ANSWER});
    const ordinary = mattermost.lastPost.locator('.post-message__text').first();
    await expect(ordinary).toContainText('The end.');
    const id = await mattermost.lastPost.getAttribute('id');
    const plain = page.locator(`#${id ?? ''} .post-message__text`).first();

    await mattermost.send('/faq what is laid out here');
    await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
    await expectLikePost(mattermost.lastPost.locator('.FaqText'), plain);

    await mattermost.send('/faq --me what is laid out here');
    await expect(mattermost.lastPost).toContainText('You asked');
    await expectLikePost(mattermost.lastPost.locator('.FaqText'), plain);

    const panel = await mattermost.openPanel();
    await panel.getByRole('button', {name: 'What is laid out here?'}).click();
    await expect(panel).toContainText('The end.');
    await expectLikePost(panel.locator('.FaqText'), plain);
});
