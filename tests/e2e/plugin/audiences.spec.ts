// One FAQ for several teams, and one in two languages, in a real browser.

import {openArchive} from '../../../build/demo/server/plugin_files';
import {expect, onStandInOnly, test} from '../support/fixtures';
import {entry, packFaq, serveFaq} from '../support/own_faq';

test.describe('entries for some teams', () => {
    test.beforeEach(({page}) => serveFaq(page, [
        entry('bonus', 'How is the yearly bonus computed?', 'By the table of the works council.', {teams: ['elsewhere']}),
        entry('leave', 'How do I ask for leave?', 'In the portal of this team.', {teams: ['harbor']}),
        entry('print', 'How do I print a document?', 'On any printer.'),
    ]));

    test('are found, listed and suggested only there', async ({mattermost}) => {
        onStandInOnly('the team has another name there');
        await mattermost.open();
        const panel = await mattermost.openPanel();
        await expect(panel.getByText('How do I ask for leave?')).toBeVisible();
        await expect(panel.getByText('How is the yearly bonus computed?')).toHaveCount(0);
        await mattermost.send('/faq how do I ask for leave');
        await expect(mattermost.lastPost).toContainText('In the portal of this team.');
        await mattermost.send('/faq how is the yearly bonus computed');
        await expect(mattermost.lastPost).not.toContainText('works council');
    });
});

test.describe('an FAQ in English and German', () => {
    // Runs webpack first if nothing is built.
    test.describe.configure({timeout: 180_000});
    test.use({plugins: async ({plugins}, use) => use(plugins ?? [openArchive(packFaq('assets/examples/it-help-desk/faq.config.yaml'))])});

    test('answers in the language of the question, and offers the other', async ({mattermost}) => {
        onStandInOnly('another bundle is installed there');
        await mattermost.open();
        await mattermost.send('/faq wie bekomme ich ein neues Passwort');
        await mattermost.lastPost.getByRole('button', {name: 'Ich habe mein Passwort vergessen.'}).click();
        await mattermost.lastPost.getByRole('button', {name: 'English'}).click();
        const panel = mattermost.sidebar;
        await expect(panel.getByRole('heading', {name: 'I forgot my password. How do I get a new one?'})).toBeVisible();
        await panel.getByRole('button', {name: 'Deutsch'}).click();
        await expect(panel.getByRole('heading', {name: 'Ich habe mein Passwort vergessen. Wie bekomme ich ein neues?'})).toBeVisible();
    });
});
