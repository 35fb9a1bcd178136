// What keepers of the living FAQ do in Mattermost: add, mend, approve and remove entries.

import {readPosts, textOf} from '../support/api';
import {expectContrast, expectNoAxeViolations} from '../support/axe';
import {FaqChannel} from '../support/faq_channel';
import {expect, test} from '../support/fixtures';
import {MattermostPage} from '../support/mattermost_page';
import {PARKING, findEntry} from '../support/parking';

test('has "Add to FAQ" in the first menu that a keeper opens on a fresh page', async ({mattermost, host, page}) => {
    const channel = await FaqChannel.start(host, ['ana.ruiz']);
    await channel.pin('ana.ruiz', PARKING);
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await mattermost.open();
    await mattermost.send('The gym is in the basement');
    await mattermost.lastPost.hover();
    expect(loaded.filter((path) => (/\/(?:core|live)\./).test(path))).toEqual([]);
    await mattermost.choose(mattermost.lastPost, 'Add to FAQ');
    await expect(mattermost.sidebar.getByRole('textbox', {name: 'Answer'})).toHaveValue('The gym is in the basement');
});

test('is started by an administrator in the language of the server, and asks who keeps it', async ({mattermost, host, page}) => {
    await page.route('**/api/v4/config/client*', async (route) => {
        const response = await route.fetch();
        await route.fulfill({response, json: {...await response.json() as object, DefaultClientLocale: 'de'}});
    });
    const sam = host.api('sam.okafor');
    await host.signIn(page.context(), 'sam.okafor');
    await mattermost.open();
    const panel = await mattermost.openPanel();
    await panel.getByRole('button', {name: 'Create ~faq'}).click();
    await panel.getByRole('button', {name: 'FAQ keepers’ list'}).click();
    const keepers = panel.getByRole('textbox', {name: 'Keepers'});
    await expect(keepers).toHaveValue(`@${host.usernameOf('sam.okafor')}`);
    await keepers.fill(`@${host.usernameOf('ana.ruiz')} @nobody.of-this.name`);
    await panel.getByRole('button', {name: 'Save'}).click();
    await expect(panel).toContainText('Keepers saved.');
    await expect(panel).toContainText('nobody on this server is called @nobody.of-this.name.');
    await keepers.fill(`@${host.usernameOf('ana.ruiz')}`);
    await panel.getByRole('button', {name: 'Save'}).click();
    await expect(panel).not.toContainText('nobody on this server');
    const channel = await sam.call('GET', `/teams/${host.team.id}/channels/name/faq`);
    expect(textOf(channel, 'header')).toMatch(/^Unsere FAQ/);
    const [start] = readPosts(await sam.call('GET', `/channels/${textOf(channel, 'id')}/pinned`));
    expect(start?.message).toMatch(/^#### Dieser Kanal ist unsere FAQ/);
    expect(start?.message.split('\n').at(-1)).toBe(`Pflege: @${host.usernameOf('ana.ruiz')}`);
});

test('a form has the focus in its first field, so that nothing typed for it goes into a message', async ({mattermost, host, page}) => {
    await FaqChannel.start(host, ['ana.ruiz']);
    await mattermost.open();
    const panel = await mattermost.openPanel();
    await panel.getByRole('button', {name: 'FAQ keepers’ list'}).press('Enter');
    await panel.getByRole('button', {name: 'Add to FAQ'}).press('Enter');
    await expect(panel.getByRole('form', {name: 'Add to FAQ'})).toBeVisible();
    await page.keyboard.type('Where is lunch?');
    await expect(panel.getByRole('textbox', {name: 'Question'})).toHaveValue('Where is lunch?');
    await expect(mattermost.composer).toHaveValue('');
});

test('shows form, list, entry and card to keepers without violations of accessibility rules in every theme', async ({mattermost, host, page}) => {
    const channel = await FaqChannel.start(host);
    await channel.pin('sam.okafor', PARKING);
    await channel.pin('sam.okafor', PARKING.replace('a parking', 'the parking'));
    await channel.pin('marco.bianchi', 'Where is lunch?\nDownstairs.');
    await channel.pin('sam.okafor', 'Only a note');
    await host.signIn(page.context(), 'sam.okafor');
    await mattermost.open();
    await findEntry(mattermost, /a parking permit/);
    await mattermost.send('/faq zzyzx blorp');
    await expect(mattermost.lastPost.getByRole('button', {name: 'Write the answer'})).toBeVisible();
    const panel = await mattermost.openPanel();
    const inEveryTheme = async (): Promise<void> => {
        await expectNoAxeViolations(page);
        for (const theme of ['Onyx', 'Quartz', 'Denim']) {
            await mattermost.control('Theme', theme);
            await expectContrast(page);
        }
    };
    await panel.getByRole('button', {name: 'FAQ keepers’ list'}).click();
    await panel.getByRole('region', {name: /^Alike/}).getByRole('button', {name: 'Remove'}).first().click();
    await inEveryTheme();
    await panel.getByRole('button', {name: 'Add to FAQ'}).click();
    await panel.getByRole('textbox', {name: 'Question'}).fill('How do I get one parking permit?');
    await panel.getByRole('textbox', {name: 'Answer'}).fill('Ask `Yuki`.');
    await expect(panel).toContainText('is nearly the same');
    await panel.getByText('Preview').click();
    await inEveryTheme();
    await panel.getByRole('button', {name: 'Cancel'}).click();
    await panel.locator('[role="combobox"]').fill('parking permit');
    await panel.getByRole('listbox').getByRole('option').first().click();
    await expect(panel.getByRole('button', {name: 'Also asked'})).toBeVisible();
    await inEveryTheme();
});

test('goes from no answer to an answer: asked in the channel, replied to, added to the FAQ, found by somebody else', async ({mattermost, host, page}) => {
    const channel = await FaqChannel.start(host, ['ana.ruiz']);
    await channel.write('ana.ruiz', 'I am here.');
    await mattermost.open();
    await mattermost.send('/faq where do I get a parking permit?');
    await expect(mattermost.lastPost).toContainText('Only visible to you');

    await mattermost.send('Where do I get a parking permit?');
    await mattermost.openThread(mattermost.lastPost);
    await mattermost.reply('Ask **Priya** at the front desk. cc @yuki.tanaka, thanks.');
    await expect(mattermost.threadPosts).toHaveCount(2);
    await mattermost.choose(mattermost.threadPosts.last(), 'Add to FAQ');

    const panel = mattermost.sidebar;
    await expect(panel.getByRole('textbox', {name: 'Question'})).toHaveValue('Where do I get a parking permit?');
    await expect(panel.getByRole('textbox', {name: 'Answer'})).toHaveValue(/front desk/);
    await panel.getByRole('textbox', {name: 'Also asked'}).fill('leave my car');
    await panel.getByRole('textbox', {name: 'Section'}).fill('Office life');
    await mattermost.closeSidebar();
    await mattermost.appBarButton().click();
    await expect(panel.getByRole('textbox', {name: 'Also asked'})).toHaveValue('leave my car');
    await panel.getByText('Preview').click();
    await expect(panel.locator('details')).toContainText('#Office_life');
    await expectNoAxeViolations(page);
    await panel.getByRole('button', {name: 'Save'}).click();
    await expect(panel.getByRole('status').filter({hasText: 'Saved.'})).toBeVisible();
    const [, entry] = await channel.pinned();
    expect(entry?.message).toBe('#### Where do I get a parking permit?\n\nAsk **Priya** at the front desk. cc @\u200Byuki.tanaka, thanks.\n\nAlso asked: leave my car\n#Office_life');

    await mattermost.control('You are', 'Marco Bianchi');
    await findEntry(mattermost, /parking permit/);
    await mattermost.send('/faq where may i leave the car');
    await expect(mattermost.lastPost).toContainText('Ask Priya at the front desk');
    await expect(mattermost.lastPost.getByRole('link', {name: 'FAQ', exact: true})).toHaveAttribute('href', new RegExp(`/pl/${entry?.id ?? ''}$`));
});

test('lets keepers edit and remove in the panel, with Undo, and stands in for a bundled entry', async ({mattermost, host}) => {
    const channel = await FaqChannel.start(host, ['ana.ruiz']);
    await channel.pin('ana.ruiz', PARKING);
    await mattermost.open();
    const panel = await mattermost.openAnswer('parking permit');
    await panel.getByRole('button', {name: 'Edit', exact: true}).click();
    await panel.getByRole('textbox', {name: 'Answer'}).fill('Ask Yuki.');
    await panel.getByRole('button', {name: 'Save'}).click();

    // Until it is saved, the form's preview says the same.
    await expect(panel.getByRole('button', {name: 'Save'})).toHaveCount(0);
    await expect(panel).toContainText('Ask Yuki.');
    expect((await channel.pinned())[1]?.message).toBe('#### How do I get a parking permit?\n\nAsk Yuki.\n\nAlso asked: where can I leave my car\n#Office_life');

    await panel.getByRole('button', {name: 'Remove'}).click();
    await panel.getByRole('alertdialog').getByRole('button', {name: 'Remove'}).click();
    await expect(panel).toContainText('Entry removed.');
    expect((await channel.pinned()).length).toBe(1);
    await panel.getByRole('button', {name: 'Undo'}).click();
    await expect(panel).toContainText('The entry is back.');
    expect((await channel.pinned()).length).toBe(2);

    await panel.getByRole('button', {name: 'Back'}).click();
    await panel.locator('[role="combobox"]').fill('are push notifications free');
    await panel.getByRole('listbox').getByRole('option').first().click();
    await panel.getByRole('button', {name: 'Edit', exact: true}).click();
    await panel.getByRole('textbox', {name: 'Answer'}).fill('Here they are.');
    await panel.getByRole('button', {name: 'Save'}).click();
    await expect(panel.getByRole('button', {name: 'Save'})).toHaveCount(0);
    await expect(panel).toContainText('Here they are.');
    await mattermost.send('/faq are push notifications free?');
    await expect(mattermost.lastPost).toContainText('Here they are.');
});

test('takes suggestions, which keepers approve or dismiss in their list', async ({mattermost, host, page}) => {
    const channel = await FaqChannel.start(host, ['ana.ruiz']);
    await channel.write('ana.ruiz', 'I am here.');
    await channel.pin('marco.bianchi', 'Where is lunch?\nDownstairs.');
    await channel.pin('sam.okafor', 'Only a note');
    await mattermost.open();
    await mattermost.control('You are', 'Yuki Tanaka');
    await mattermost.send('/faq where is lunch?');
    await expect(mattermost.lastPost).toContainText('You asked: where is lunch?');
    await expect(mattermost.lastPost).not.toContainText('Downstairs');
    await mattermost.send('The gym is in the basement');
    await mattermost.choose(mattermost.lastPost, 'Suggest for FAQ');
    await mattermost.sidebar.getByRole('textbox', {name: 'Question'}).fill('Where is the gym?');
    await mattermost.sidebar.getByRole('textbox', {name: 'Answer'}).fill('In the basement.');
    await mattermost.sidebar.getByRole('button', {name: 'Send suggestion'}).click();
    await expect(mattermost.sidebar).toContainText('Your suggestion is in ~faq.');

    await mattermost.control('You are', 'Ana Ruiz');
    const panel = await mattermost.openPanel();
    await panel.getByRole('button', {name: 'FAQ keepers’ list'}).click();
    await expect(panel.getByRole('region', {name: 'Suggestions'}).getByRole('listitem')).toHaveCount(2);
    await expect(panel.getByRole('region', {name: 'Pinned, but no entries'})).toContainText('Its first line is no question');
    await expectNoAxeViolations(page);
    await panel.getByRole('listitem').filter({hasText: 'Where is lunch?'}).getByRole('button', {name: 'Dismiss'}).click();
    await expect(panel).toContainText('Suggestion dismissed.');
    await panel.getByRole('listitem').filter({hasText: 'Where is the gym?'}).getByRole('button', {name: 'Review'}).click();
    await panel.getByRole('button', {name: 'Save'}).click();
    await expect(panel).toContainText('Saved.');
    await mattermost.send('/faq where is the gym?');
    await expect(mattermost.lastPost).toContainText('In the basement.');
});

test('offers keepers on their private cards to write the answer, or to add how they asked', async ({mattermost, host}) => {
    const channel = await FaqChannel.start(host, ['ana.ruiz']);
    await channel.pin('ana.ruiz', PARKING);
    await mattermost.open();
    await findEntry(mattermost, /parking permit/);
    const panel = mattermost.sidebar;
    await mattermost.send('/faq zzyzx blorp');
    await mattermost.lastPost.getByRole('button', {name: 'Write the answer'}).click();
    await expect(panel.getByRole('textbox', {name: 'Question'})).toHaveValue('zzyzx blorp');
    await panel.getByRole('button', {name: 'Cancel'}).click();

    await mattermost.send('/faq price');

    // A real page may move a new card once more while it is clicked.
    await expect(async () => {
        await mattermost.lastPost.getByRole('listitem').first().getByRole('button', {name: 'This answers my question'}).click();
        await expect(panel.getByRole('textbox', {name: 'Also asked'})).toHaveValue(/(?:^|\n)price$/, {timeout: 2000});
    }).toPass();
    expect(await channel.pinned()).toHaveLength(2);

    await mattermost.control('You are', 'Marco Bianchi');
    await findEntry(mattermost, /parking permit/);
    await mattermost.send('/faq zzyzx blorp');
    await expect(mattermost.lastPost).toContainText('Only visible to you');
    await expect(mattermost.lastPost.getByRole('button', {name: 'Write the answer'})).toHaveCount(0);
});

test('shows the same in two tabs of a keeper who is not a member of the channel', async ({mattermost, context, host, server}) => {
    server.state.teamAdmins.add('marco.bianchi');
    const channel = await FaqChannel.start(host, ['priya.nair']);
    await channel.pin('priya.nair', PARKING);
    await mattermost.open();
    await mattermost.control('You are', 'Marco Bianchi');
    const other = new MattermostPage(await context.newPage(), host.url, host);
    await other.open();
    const [here, there] = [await mattermost.openPanel(), await other.openPanel()];
    for (const panel of [here, there]) {
        await panel.locator('[role="combobox"]').fill('parking permit');
        await expect(panel.getByRole('listbox').getByRole('option', {name: /parking permit/})).toBeVisible();
    }
    await here.getByRole('listbox').getByRole('option', {name: /parking permit/}).click();
    await here.getByRole('button', {name: 'Remove'}).click();
    await here.getByRole('alertdialog').getByRole('button', {name: 'Remove'}).click();
    await expect(there.getByRole('listbox').getByRole('option', {name: /parking permit/})).toHaveCount(0);
    await here.getByRole('button', {name: 'Undo'}).click();
    await expect(there.getByRole('listbox').getByRole('option', {name: /parking permit/})).toBeVisible();
});

test('keeps a form’s text if the channel is archived meanwhile', async ({mattermost, host, page, problems}) => {
    problems.allow(/Failed to load resource/);
    const channel = await FaqChannel.start(host, ['ana.ruiz']);
    await channel.pin('ana.ruiz', PARKING);
    await mattermost.open();
    await findEntry(mattermost, /parking permit/);
    const panel = await mattermost.openPanel();
    await panel.getByRole('button', {name: 'Add to FAQ'}).click();
    await panel.getByRole('textbox', {name: 'Question'}).fill('Where is the gym?');
    await panel.getByRole('textbox', {name: 'Answer'}).fill('In the basement.');
    await page.route('**/pinned', (route) => route.fulfill({status: 404, json: {}}));
    await page.route('**/api/v4/posts', (route) => route.fulfill({status: 400, json: {id: 'api.post.create_post.can_not_post_to_deleted.error'}}));
    await host.disconnect(page);
    await host.reconnect(page);
    await expect(async () => {
        const gone = page.waitForResponse('**/pinned', {timeout: 3000});
        await Promise.all([gone, mattermost.send('/faq --me where could i leave the car?')]);
    }).toPass();
    await panel.getByRole('button', {name: 'Save'}).click();
    await expect(panel.getByRole('status').filter({hasText: 'This channel is archived'})).toBeVisible();
    await expect(panel.getByRole('textbox', {name: 'Answer'})).toHaveValue('In the basement.');
});
