import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const SOURCE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Puts axe into every page from before it loads, so that the page's own policy has nothing to refuse. */
export async function bringAxe(page: Page) {
  await page.addInitScript({ path: SOURCE });
}

/** What axe finds that is serious or critical in the elements of a selector: the rule and the elements, one line each. */
export async function seriousFindings(page: Page, within = 'body'): Promise<readonly string[]> {
  return page.evaluate(async (selector) => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    const { violations } = await engine.run(selector, { resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`));
  }, within);
}

/** Controls that are smaller than 24 pixels and have others nearer than that, one line each. */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    const only: axe.RunOnly = { type: 'rule', values: ['target-size'] };
    const { violations } = await engine.run('body', { runOnly: only, resultTypes: ['violations'] });
    return violations.flatMap(({ nodes }) => nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`));
  });
}
