import type { Locator, Page } from '@playwright/test';

/** The panel in which a source is read. */
export function reader(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Panel' }).getByRole('region', { name: 'Reader', exact: true });
}

/** One paragraph of the source that is read. */
export function paragraph(page: Page, number: number): Locator {
  return reader(page).getByRole('region', { name: `Paragraph ${number.toLocaleString('en')}`, exact: true });
}

/** What is lit in the reader: words of the text, or what is read in our words. */
export function litIn(place: Locator): Locator {
  return place.locator('a[data-lit], button[data-lit]');
}

/** What the reader says when other passages light up. */
export function litAnnounced(page: Page): Locator {
  return page.getByRole('status', { name: 'Passages lit' });
}
