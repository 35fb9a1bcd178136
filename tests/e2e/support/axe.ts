// Accessibility in the real browser: no violation is accepted, none is waived.

import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {expect} from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fails with every violation axe finds: the rule, and where.
 * @param scope a CSS selector to look at; the whole page where it is left out
 */
export async function expectNoAxeViolations(page: Page, scope?: string): Promise<void> {
    const builder = new AxeBuilder({page}).withTags(TAGS);
    const {violations} = await (scope ? builder.include(scope) : builder).analyze();
    const lines = violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`));
    expect(lines).toEqual([]);
}
