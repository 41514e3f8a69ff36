import { expect, type Locator, type Page } from '@playwright/test';

/** The picture as a part of the page that takes keys and pointers. */
export function picture(page: Page): Locator {
  return page.getByRole('application', { name: 'Graph of actors and ties' });
}

/** What the picture has last read out to a screen reader while the keyboard walks it. */
export function readOut(page: Page): Locator {
  return page.getByRole('region', { name: 'Graph' }).locator('p[aria-live="polite"]');
}

/** Puts the keyboard into the picture by Tab, as its reader would, from the last control before it. */
export async function enterPicture(page: Page) {
  await picture(page).press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(picture(page)).toBeFocused();
}

/** The place on the page of the actor that a focus without steps has brought to the middle of the picture. */
export async function middle(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = await picture(page).boundingBox();
  if (!box) throw new Error('the picture is not there');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The tools over the picture. */
export function tools(page: Page): Locator {
  return page.getByRole('toolbar', { name: 'Picture' });
}
