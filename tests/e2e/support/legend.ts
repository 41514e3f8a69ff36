import type { Locator, Page } from '@playwright/test';

/** One filter of the legend, by its title: `Relations`, `Sign`, `According to`. */
export function filterOf(page: Page, title: string): Locator {
  return page
    .getByRole('complementary', { name: 'Legend and filters' })
    .getByRole('region', { name: title, exact: true });
}

/** The box of one value of a filter; with a count such as `0 of 7 claims`, only while it says just that. */
export function boxOf(page: Page, title: string, name: string, count?: string): Locator {
  const box = filterOf(page, title);
  if (count !== undefined) return box.getByRole('checkbox', { name: `${name} ${count}`, exact: true });
  return box.getByRole('checkbox', { name: new RegExp(`^${literally(name)} [\\d,]+( of [\\d,]+)? (claim|actor)s?$`) });
}

/** The button that leaves only this value on. */
export function onlyOf(page: Page, title: string, name: string): Locator {
  return filterOf(page, title).getByRole('button', { name: `only ${name}`, exact: true });
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
