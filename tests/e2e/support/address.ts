import { expect, type Page } from '@playwright/test';

/** What the address asks for, key by key. */
export function addressOf(page: Page): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1)));
}

/** Expects the address to hold exactly these keys with these values, beside the dataset's id. */
export async function expectAddress(page: Page, asked: Readonly<Record<string, string>>) {
  await expect
    .poll(() => {
      const { d: _, ...rest } = addressOf(page);
      return rest;
    })
    .toEqual(asked);
}
