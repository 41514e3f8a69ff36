import { expect, type Locator, type Page } from '@playwright/test';

/** The picture as a part of the page that takes keys and pointers. */
export function picture(page: Page): Locator {
  return page.getByRole('application', { name: 'Graph of actors and ties' });
}

/** What the picture has last read out to a screen reader while the keyboard walks it. */
export function readOut(page: Page): Locator {
  return page.getByRole('region', { name: 'Graph' }).locator('p[aria-live="polite"]');
}

/** The picture as a PNG once nothing in it has changed for half a second. */
export async function pictureAtRest(page: Page): Promise<Buffer> {
  let last = await picture(page).screenshot();
  for (;;) {
    await page.waitForTimeout(500);
    const next = await picture(page).screenshot();
    if (next.equals(last)) return next;
    last = next;
  }
}

/** Which share of the pixels of two PNG of one size differ, 0 to 1; a name that is drawn anew may move by a pixel. */
export async function shareChanged(page: Page, ...pictures: [Buffer, Buffer]): Promise<number> {
  // A page of its own, where no policy keeps pictures from being read.
  const desk = await page.context().newPage();
  try {
    return await desk.evaluate(
      async (urls) => {
        const [one, other] = await Promise.all(
          urls.map(async (url) => {
            const image = new Image();
            image.src = url;
            await image.decode();
            const canvas = new OffscreenCanvas(image.width, image.height);
            const pen = canvas.getContext('2d');
            pen?.drawImage(image, 0, 0);
            return new Uint32Array(pen?.getImageData(0, 0, image.width, image.height).data.buffer ?? []);
          }),
        );
        if (!one || !other || one.length !== other.length) return 1;
        return one.filter((pixel, at) => pixel !== other[at]).length / one.length;
      },
      pictures.map((bytes) => `data:image/png;base64,${bytes.toString('base64')}`),
    );
  } finally {
    await desk.close();
  }
}

/** Puts the keyboard into the picture by Tab, as its reader would, from the last control before it. */
export async function enterPicture(page: Page) {
  await picture(page).press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(picture(page)).toBeFocused();
}

/** Where the actor is on the page that a focus without steps has brought to the middle of the picture, name and all. */
export async function actorInTheMiddle(page: Page): Promise<Point> {
  const box = await picture(page).boundingBox();
  if (!box) throw new Error('the picture is not there');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2 - ABOVE];
  for (const reach of [0, 10, 20, 30, 40]) {
    for (const [dx, dy] of [
      [0, 0] as const,
      [0, reach] as const,
      [0, -reach] as const,
      [reach, 0] as const,
      [-reach, 0] as const,
    ]) {
      await page.mouse.move(x + dx, y + dy);
      if (await isHand(page)) return { x: x + dx, y: y + dy };
    }
  }
  throw new Error('nothing in the middle of the picture can be clicked');
}

/** Where there is nothing in the picture, its tools aside, as far from everything that can be clicked as the steps of the search. */
export async function groundOfPicture(page: Page): Promise<Point> {
  const box = await picture(page).boundingBox();
  if (!box) throw new Error('the picture is not there');
  for (let y = box.y + 40; y < box.y + box.height - 120; y += 30) {
    for (let x = box.x + 30; x < box.x + box.width - 30; x += 40) {
      await page.mouse.move(x, y);
      if (!(await isHand(page))) return { x, y };
    }
  }
  throw new Error('there is no ground in the picture');
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The picture keeps room for its tools and the name at the foot. */
const ABOVE = 30;

/** True when the pointer has become a hand. */
async function isHand(page: Page): Promise<boolean> {
  return (await picture(page).evaluate((element) => getComputedStyle(element).cursor)) === 'pointer';
}

/** The tools over the picture. */
export function tools(page: Page): Locator {
  return page.getByRole('toolbar', { name: 'Picture' });
}
