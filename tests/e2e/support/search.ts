import { expect, type Locator, type Page } from '@playwright/test';

/** The open search dialog, or that for the second end of a path. */
export function searchDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: /^(Find an actor or claim|Paths from .+ to …)$/ });
}

/** Types into the open search; the option that is chosen by Enter is the selected one. */
export async function typeSearch(page: Page, words: string) {
  const field = searchDialog(page).getByRole('combobox');
  await expect(field).toBeFocused();
  await field.fill(words);
}

/** The option that Enter takes. */
export function chosenOption(page: Page): Locator {
  return searchDialog(page).getByRole('option', { selected: true });
}

/** Opens the search by its key, types, and takes the option of this name with the arrow keys and Enter. */
export async function choose(page: Page, words: string, name: string | RegExp) {
  await page.keyboard.press('/');
  await typeSearch(page, words);
  await arrowTo(page, name);
  await page.keyboard.press('Enter');
}

/** Walks down the results until the option of this name is the chosen one. */
export async function arrowTo(page: Page, name: string | RegExp) {
  const wanted = searchDialog(page).getByRole('option', { name }).first();
  await expect(wanted).toBeVisible();
  const isChosen = async () => (await wanted.getAttribute('aria-selected')) === 'true';
  const chosen = () => searchDialog(page).getByRole('combobox').getAttribute('aria-activedescendant');
  // A key that is not yet answered is waited for, so that none goes too far.
  while (!(await isChosen())) {
    const before = await chosen();
    await page.keyboard.press('ArrowDown');
    await expect.poll(chosen).not.toBe(before);
  }
}
