import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** A file that the page handed over. */
export interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** The open export dialog. */
export function exportDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: /^Export / });
}

/** Opens the export dialog by its button in the bar. */
export async function openExport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = exportDialog(page);
  await expect(dialog).toBeVisible();
  return dialog;
}

/** One choice of the dialog by the first words of its name: `GEXF`, `The path`. */
export function choiceOf(dialog: Locator, name: string): Locator {
  return dialog.getByRole('radio', { name: new RegExp(`^${name.replace(/[()]/g, '\\$&')} `) });
}

/** Opens the groups of formats that are folded away. */
async function unfoldFormats(dialog: Locator) {
  const folded = dialog.locator('details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}

/** Exports as a format (by its label) from the bar to the file. */
export async function saveAs(page: Page, format: string): Promise<Saved> {
  const dialog = await openExport(page);
  await unfoldFormats(dialog);
  await choiceOf(dialog, format).check();
  return saveFrom(page, () => dialog.getByRole('button', { name: `Save ${format}`, exact: true }).click());
}

/** The file that an action makes the page hand over. */
export async function saveFrom(page: Page, action: () => Promise<void>): Promise<Saved> {
  const coming = page.waitForEvent('download');
  await action();
  const download = await coming;
  const bytes = new Uint8Array(await readFile(await download.path()));
  return { name: download.suggestedFilename(), bytes, text: new TextDecoder().decode(bytes) };
}
