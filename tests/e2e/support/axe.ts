// Accessibility checks with axe: no violation is accepted. On a real server the page around the plugin
// is Mattermost's, and only the plugin's elements are checked.

import {AxeBuilder} from '@axe-core/playwright';
import {expect, type Page} from '@playwright/test';

import {isReal} from './real/run';

/** The plugin's elements. */
const OURS = '.FaqPanel, .FaqCard, .FaqPrivate, .FaqAdmin';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fails with the rule and the place of each violation.
 * @param scope CSS selector to check; default: the whole page of the stand-in, the plugin's elements on a real server
 */
export async function expectNoAxeViolations(page: Page, scope?: string): Promise<void> {
    await expectNoViolations(new AxeBuilder({page}).withTags(TAGS), scope ?? (isReal ? OURS : undefined));
}

/** Checks only contrast, the only thing that differs between themes; default scope: the plugin's elements. */
export async function expectContrast(page: Page, scope = OURS): Promise<void> {
    await expectNoViolations(new AxeBuilder({page}).withRules(['color-contrast', 'link-in-text-block']), scope);
}

async function expectNoViolations(builder: AxeBuilder, within?: string): Promise<void> {
    // Legacy mode opens no second page for the results of frames; there are no frames.
    const {violations} = await (within ? builder.include(within) : builder).setLegacyMode().analyze();
    const lines = violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`));
    expect(lines).toEqual([]);
}
