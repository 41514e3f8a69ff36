import { expect, type Locator, type Page } from '@playwright/test';
import type { TestEngine } from './sparql-server';

/** The dialog through which an engine is asked. */
export function engineDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: /^(Open from an engine|Ask .+\?)$/ });
}

/** How much is shown of how much was fetched. */
export function shownInHead(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Legend and filters' }).getByText(/^Showing /);
}

/** Opens the dialog from the same place as files. */
export async function openEngineDialog(page: Page): Promise<Locator> {
  await page.getByTitle('Open another dataset').click();
  await page.getByRole('dialog').getByRole('button', { name: 'From an engine…' }).click();
  await expect(engineDialog(page)).toBeVisible();
  return engineDialog(page);
}

/** Asks an engine whose address was typed what it holds, and opens one of its datasets. */
export async function askEngine(page: Page, { host }: TestEngine, title: string) {
  const dialog = engineDialog(page);
  await dialog.getByRole('button', { name: 'Ask what it holds' }).click();
  await dialog.getByRole('button', { name: title }).click();
  await expect(dialog).toBeHidden({ timeout: 30_000 });
  await expect(page.getByRole('status').filter({ hasText: `in ${host}` })).toBeVisible();
}

/** Types the address of an engine, asks it, and opens one of its datasets. */
export async function connectTo(page: Page, engine: TestEngine, title: string) {
  const dialog = await openEngineDialog(page);
  await dialog.getByLabel('Address of its SPARQL endpoint').fill(engine.url);
  await askEngine(page, engine, title);
}
