import { expect, type Locator, type Page } from '@playwright/test';
import type { Atlas } from '../../../src/graph/atlas';
import { type Numbers, numbersOf } from './shipped-atlas';

/** The line that says how much of the dataset is shown. */
function showing(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Legend and filters' }).getByText(/^Showing [\d,]+ of/);
}

/** Expects the page to show so much of a dataset; without a part, all of it. */
export async function expectShowing(page: Page, atlas: Atlas, part = numbersOf(atlas, () => true)) {
  await expect(showing(page)).toHaveText(wordsOf(atlas, part));
}

/** What the page says that it shows now. */
export async function readShowing(page: Page): Promise<Numbers> {
  const text = (await showing(page).textContent()) ?? '';
  const [actors, claims] = [...text.matchAll(/([\d,]+) of/g)].map(([, digits = '']) => Number(digits.replace(',', '')));
  if (actors === undefined || claims === undefined) throw new Error(`no numbers in “${text}”`);
  return { actors, claims };
}

function wordsOf({ actors, claims }: Atlas, part: Numbers): string {
  const number = (count: number) => count.toLocaleString('en');
  return `Showing ${number(part.actors)} of ${number(actors.size)} actors, ${number(part.claims)} of ${number(claims.length)} claims`;
}
