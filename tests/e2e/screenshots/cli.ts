// Takes the README's screenshots from the built bundle in the stand-in host: every scene, or those named as arguments, in
// several themes and widths.

import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {chromium, type Browser} from '@playwright/test';

import {buildPage} from '../../../build/demo/bundle';
import {DemoServer} from '../../../build/demo/server/demo_server';
import {openDirectory} from '../../../build/demo/server/plugin_files';
import {launchOptions} from '../support/chromium';
import {MattermostPage} from '../support/mattermost_page';
import {exposeStore} from '../support/page_store';
import {ROOT} from '../support/paths';
import {SCENES, type Scene} from './scenes';
import {shrinkPng} from './small_png';

const FOLDER = path.join(ROOT, 'assets/screenshots');
const WIDTHS = {wide: 1280, medium: 1024, phone: 390} as const;
const THEMES = ['Denim', 'Quartz', 'Onyx'] as const;

async function takeOne(browser: Browser, scene: Scene, theme: string, [width, px]: readonly [string, number]): Promise<void> {
    const server = new DemoServer({...await buildPage(ROOT), plugins: [openDirectory(ROOT)], basename: '', host: '11.6'});
    await server.listen();
    const context = await browser.newContext({viewport: {width: px, height: 800}, locale: 'en-US', reducedMotion: 'reduce'});
    await exposeStore(context);
    const page = await context.newPage();
    const mattermost = new MattermostPage(page, server.url);
    await mattermost.open();
    await mattermost.control('Theme', theme);
    await page.getByRole('button', {name: 'Controls'}).click();
    await scene.play(mattermost);
    await page.mouse.move(0, 0);
    writeFileSync(path.join(FOLDER, `${scene.name}-${theme.toLowerCase()}-${width}.png`), shrinkPng(await page.screenshot()));
    await context.close();
    await server.close();
}

mkdirSync(FOLDER, {recursive: true});
const browser = await chromium.launch(launchOptions());
const wanted = process.argv.slice(2);
for (const scene of SCENES.filter(({name}) => wanted.length === 0 || wanted.includes(name))) {
    for (const theme of THEMES.filter((one) => one === (scene.theme ?? one))) {
        for (const size of Object.entries(WIDTHS)) {
            if (scene.worksOn(size[1])) {
                await takeOne(browser, scene, theme, size);
            }
        }
    }
    console.log(`${scene.name}: ${scene.shows}`);
}
await browser.close();
