// The very file that the System Console takes: unpacked by the host as Mattermost does, loaded, and asked.

import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

import manifest from '../../../plugin.json' with {type: 'json'};
import {openArchive} from '../../../build/demo/server/plugin_files';
import {expect, test} from '../support/fixtures';
import {ROOT} from '../support/paths';

const archive = path.join(ROOT, `dist/faq-bot-${manifest.version}.tar.gz`);

test.describe('the bundle that `make dist` wrote', () => {
    test.skip(!existsSync(archive), '`make dist` has not run here; `make test` runs it first');
    test.use({plugins: existsSync(archive) ? [openArchive(readFileSync(archive))] : []});

    test('answers, opens its panel and shows its icon', async ({mattermost, page}) => {
        await mattermost.open();
        await mattermost.send('/faq can guests join');
        await expect(mattermost.lastPost).toContainText('From the FAQ · Use Cases');
        const panel = await mattermost.openPanel();
        await panel.getByRole('combobox').fill('push');
        await expect(panel.getByRole('option').first()).toBeVisible();
        const icon = mattermost.appBarButton().locator('img');
        await expect.poll(() => icon.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0)).toBe(true);
        expect(await page.locator('script[src*="/static/plugins/faq-bot/"]').count()).toBeGreaterThan(0);
    });
});
