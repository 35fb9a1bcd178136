// Accessibility in the real browser: no violation is accepted, none is waived. On a real server the page around the plugin
// is Mattermost's, and only what is ours is looked at.

import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {expect} from '@playwright/test';

import {isReal} from './real/run';

/** What the plugin puts onto a page. */
const OURS = '.FaqPanel, .FaqCard, .FaqPrivate, .FaqAdmin';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fails with every violation axe finds: the rule, and where.
 * @param scope a CSS selector to look at; where it is left out, the whole page of the stand-in, and all of ours on a real one
 */
export async function expectNoAxeViolations(page: Page, scope?: string): Promise<void> {
    await expectNoViolations(new AxeBuilder({page}).withTags(TAGS), scope ?? (isReal ? OURS : undefined));
}

/** The same for contrast alone, which is all that a theme changes; everywhere in the plugin unless `scope` says where. */
export async function expectContrast(page: Page, scope = OURS): Promise<void> {
    await expectNoViolations(new AxeBuilder({page}).withRules(['color-contrast', 'link-in-text-block']), scope);
}

async function expectNoViolations(builder: AxeBuilder, within?: string): Promise<void> {
    // Legacy mode opens no second page to merge the results of frames, of which there are none here.
    const {violations} = await (within ? builder.include(within) : builder).setLegacyMode().analyze();
    const lines = violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`));
    expect(lines).toEqual([]);
}
