// Pictures in a document, from its file to the panel and the channel.

import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import type {Locator} from '@playwright/test';

import {openArchive} from '../../../build/demo/server/plugin_files';
import {expect, onStandInOnly, test} from '../support/fixtures';
import {packFaq} from '../support/own_faq';

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function packPage(): Buffer {
    const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
    try {
        writeFileSync(path.join(folder, 'plan.html'), `<h1>Where is the printer?</h1><p>See the plan:</p><p><img src="data:image/png;base64,${PNG}" alt="The plan of the floor"></p>`);
        writeFileSync(path.join(folder, 'faq.config.yaml'), 'title: The office\nsources:\n  - file: plan.html\n');
        return packFaq(path.join(folder, 'faq.config.yaml'));
    } finally {
        rmSync(folder, {recursive: true, force: true});
    }
}

/** Natural width of the picture, in pixels; 0 if it did not load. */
function loadedWidth(picture: Locator): Promise<number> {
    return picture.evaluate((image) => (image instanceof HTMLImageElement && image.complete ? image.naturalWidth : 0));
}

test.describe('a picture within a document', () => {
    test.describe.configure({timeout: 180_000});
    test.use({plugins: async ({plugins}, use) => use(plugins ?? [openArchive(packPage())])});

    test('is shown in the panel and in the posted answer', async ({mattermost}) => {
        onStandInOnly('another bundle is installed there');
        await mattermost.open();
        const panel = await mattermost.openPanel();
        await panel.getByText('Where is the printer?').click();
        const inPanel = panel.getByRole('img', {name: 'The plan of the floor'});
        await expect.poll(() => loadedWidth(inPanel)).toBe(1);
        await mattermost.send('/faq where is the printer');
        const posted = mattermost.lastPost.getByRole('img', {name: 'The plan of the floor'});
        await expect.poll(() => loadedWidth(posted)).toBe(1);
    });
});
