import type { Locator, Page } from '@playwright/test';

/** The card of what is selected. */
export function card(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Card' });
}

/** The title of the card; a name is taken whole. */
export function cardTitle(page: Page, name: string | RegExp): Locator {
  return card(page).getByRole('heading', { level: 2, name, exact: true });
}

/** What the card says beside a term such as `When true`. */
export function particular(page: Page, term: string): Locator {
  return card(page).getByRole('term').filter({ hasText: term }).locator('xpath=following-sibling::dd[1]');
}
