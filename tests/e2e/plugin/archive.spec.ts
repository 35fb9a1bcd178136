// The bundle as uploaded in the System Console: unpacked by the host, loaded, and used.

import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

import manifest from '../../../plugin.json' with {type: 'json'};
import {openArchive} from '../../../build/demo/server/plugin_files';
import {readNoticeList} from '../../../build/package/notice';
import {expect, test} from '../support/fixtures';
import {ROOT} from '../support/paths';

const archive = path.join(ROOT, `dist/faq-bot-${manifest.version}.tar.gz`);

test.describe('the bundle that `make dist` wrote', () => {
    test.skip(!existsSync(archive), '`make dist` has not run here; `make test` runs it first');
    test.use({plugins: existsSync(archive) ? [openArchive(readFileSync(archive))] : []});

    test('holds these files and no others', () => {
        const files = execFileSync('tar', ['-tzf', archive], {encoding: 'utf8'}).trim().split('\n');
        const names = files.map((name) => name.replace(/\.[0-9a-f]{8,16}\./, '.HASH.'));
        expect([...new Set(names)].sort()).toEqual([
            'LICENSE', 'NOTICE', 'assets/icon.svg', 'plugin.json', 'public/faq.json',
            ...[
                'about.HASH.json', 'admin.HASH.js', 'core.HASH.js', 'entries.HASH.json', 'faq.HASH.index', 'icon.HASH.svg', 'live.HASH.js', 'locale.admin.en.HASH.json', 'locale.live.en.HASH.json',
                ...['de', 'es', 'fr', 'ja', 'pt-BR'].flatMap((tag) => [`locale.${tag}.HASH.json`, `locale.admin.${tag}.HASH.json`, `locale.live.${tag}.HASH.json`]),
                'main.js', 'panel.HASH.js', 'search.HASH.js', 'shared.HASH.js',
            ].map((name) => `webapp/dist/${name}`),
        ].map((name) => `faq-bot/${name}`).sort());
    });

    test('comes with a bill of materials that lists the same packages as NOTICE', () => {
        const {components} = JSON.parse(readFileSync(archive.replace(/\.tar\.gz$/, '.cdx.json'), 'utf8')) as {components: {name: string; version: string}[]};
        const notice = execFileSync('tar', ['-xzOf', archive, 'faq-bot/NOTICE'], {encoding: 'utf8'});
        expect(components.map(({name, version}) => `${name} ${version}`).sort()).toEqual([...readNoticeList(notice)].sort());
    });

    test('answers, opens its panel and shows its icon', async ({mattermost, page}) => {
        await mattermost.open();
        await mattermost.send('/faq can external guests join');
        await expect(mattermost.lastPost).toContainText(/From the .*FAQ/);
        const panel = await mattermost.openPanel();
        await panel.locator('[role="combobox"]').fill('push');
        await expect(panel.getByRole('listbox').getByRole('option').first()).toBeVisible();
        const icon = mattermost.appBarButton().locator('img');
        await expect.poll(() => icon.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0)).toBe(true);
        expect(await page.locator('script[src*="/static/plugins/faq-bot/"]').count()).toBeGreaterThan(0);
    });
});
