import { expect, type Locator, type Page } from '@playwright/test';

/** A panel beside the picture by its word. */
export function panel(page: Page, word: string): Locator {
  return page.getByRole('complementary', { name: 'Panel' }).getByRole('region', { name: word, exact: true });
}

/** The word that opens a panel. */
function panelWord(page: Page, word: string): Locator {
  return page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: word, exact: true });
}

/** Opens a panel by its word. */
export async function openPanel(page: Page, word: string): Promise<Locator> {
  await panelWord(page, word).click();
  await expect(panel(page, word)).toBeVisible();
  return panel(page, word);
}
