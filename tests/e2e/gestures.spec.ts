import { actorId } from '../../src/model/ids';
import { adjacencyOf } from '../support/adjacency';
import { addressOf, expectAddress } from './support/address';
import { expect, openAtlas, test } from './support/atlas';
import { card, cardTitle } from './support/card';
import { actorInTheMiddle, groundOfPicture, picture, pictureAtRest, tools } from './support/picture';
import { ARTICLE, numbersOf } from './support/shipped-atlas';
import { expectShowing } from './support/showing';

/** A link that brings one actor to the middle of the picture. */
const CHINA_IN_THE_MIDDLE = '#d=pakistan-ttp-2024&focus=around!0!china';

test('a click selects, a click on nothing clears, Ctrl-click adds', async ({ page }) => {
  await openAtlas(page, CHINA_IN_THE_MIDDLE);
  const { x, y } = await actorInTheMiddle(page);
  await page.mouse.click(x, y);
  await expect(cardTitle(page, 'China')).toBeVisible();

  const ground = await groundOfPicture(page);
  await page.mouse.click(ground.x, ground.y);
  await expect(card(page)).toBeHidden();
  await expectAddress(page, { focus: 'around!0!china' });

  await openAtlas(page, `${CHINA_IN_THE_MIDDLE}&select=actors!ttp`);
  const narrower = await actorInTheMiddle(page);
  await page.keyboard.down('Control');
  await page.mouse.click(narrower.x, narrower.y);
  await page.keyboard.up('Control');
  await expect(cardTitle(page, '2 actors')).toBeVisible();
  await expect.poll(() => addressOf(page)['select']).toBe('actors!ttp!china');
});

test('a double click expands an actor, although its first half opens the card and moves the picture', async ({
  page,
}) => {
  await openAtlas(page, CHINA_IN_THE_MIDDLE);
  const { x, y } = await actorInTheMiddle(page);
  await page.mouse.click(x, y);
  await expect(cardTitle(page, 'China')).toBeVisible();
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await expectAddress(page, { select: 'actors!china', focus: 'around!1!china' });
});

test('the right button opens the menu of an actor, which is walked by arrows and closed by Esc', {
  tag: '@deep',
}, async ({ page }) => {
  await openAtlas(page, CHINA_IN_THE_MIDDLE);
  const { x, y } = await actorInTheMiddle(page);
  await page.mouse.click(x, y, { button: 'right' });
  const menu = page.getByRole('menu', { name: 'China' });
  await expect(menu.getByRole('menuitem')).toHaveText([
    'Select',
    'Focus',
    'Expand',
    'Fold in 2 people',
    'Only this and its ties',
    'Paths to…',
    'Hide',
  ]);
  await expect(menu.getByRole('menuitem', { name: 'Select' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expectShowing(page, ARTICLE);

  await page.mouse.click(x, y, { button: 'right' });
  await page.keyboard.press('ArrowUp');
  await expect(menu.getByRole('menuitem', { name: 'Hide' })).toBeFocused();
  await page.keyboard.press('Enter');
  const china = actorId('china');
  await expectShowing(
    page,
    ARTICLE,
    numbersOf(ARTICLE, ({ parties }) => !parties.includes(china)),
  );
});

test('an actor that is dragged stays where it was put, until it is let go', async ({ page }) => {
  await openAtlas(page, CHINA_IN_THE_MIDDLE);
  const { x, y } = await actorInTheMiddle(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 90, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => addressOf(page)['pins']).toMatch(/^china~-?\d+~-?\d+$/);

  await page.mouse.click(x + 60, y + 90);
  await expect(cardTitle(page, 'China')).toBeVisible();
  await card(page).getByRole('button', { name: 'Unpin' }).click();
  await expect.poll(() => addressOf(page)['pins']).toBe(undefined);
});

test('the wheel zooms, a drag on the ground pans, and Fit brings everything back', { tag: '@deep' }, async ({
  page,
}) => {
  await openAtlas(page);
  await pictureAtRest(page);
  const zoom = tools(page).getByRole('button', { name: /^Zoom \d+ %/ });
  const fitted = await zoom.textContent();
  const box = await picture(page).boundingBox();
  if (!box || !fitted) throw new Error('the picture is not there');
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.wheel(0, -600);
  await expect(zoom).not.toHaveText(fitted);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 60, { steps: 4 });
  await page.mouse.up();
  await expectAddress(page, {});
  await tools(page).getByRole('button', { name: 'Fit' }).click();
  await expect(zoom).toHaveText(fitted);
});

test('a lasso around the whole picture selects every actor that is drawn', async ({ page }) => {
  await openAtlas(page, '#d=pakistan-ttp-2024&only=bla,isis-k,chinese-nationals,chinese-interests');
  await tools(page).getByRole('button', { name: 'Lasso' }).click();
  const box = await picture(page).boundingBox();
  if (!box) throw new Error('the picture is not there');
  const corners = [
    [box.x + 2, box.y + 2],
    [box.x + box.width - 2, box.y + 2],
    [box.x + box.width - 2, box.y + box.height - 2],
    [box.x + 2, box.y + box.height - 2],
  ] as const;
  await page.mouse.move(...corners[0]);
  await page.mouse.down();
  for (const corner of corners) await page.mouse.move(...corner, { steps: 3 });
  await page.mouse.up();
  await expect(cardTitle(page, '4 actors')).toBeVisible();
  const among = new Set(['bla', 'isis-k', 'chinese-nationals', 'chinese-interests'].map(actorId));
  const between = ARTICLE.claims.records.filter(({ parties }) => parties.every((id) => among.has(id)));
  await expect(card(page)).toContainText(`${between.length} claims in`);
  await card(page)
    .getByRole('button', { name: /^take out BLA|^take out Balochistan/ })
    .click();
  await expect(cardTitle(page, '3 actors')).toBeVisible();
});

test('fewer and more actors are drawn on demand, the strongest first, without leaving any out of the view', {
  tag: '@deep',
}, async ({ page }) => {
  await openAtlas(page);
  const tied = adjacencyOf(ARTICLE.claims.records).size;
  await expect(tools(page)).toContainText(`${tied} drawn`);
  await tools(page).getByRole('button', { name: 'Fewer' }).click();
  await expect(tools(page)).toContainText(`${Math.ceil(tied / 2)} of ${tied} drawn`);
  await expectShowing(page, ARTICLE);
  await tools(page).getByRole('button', { name: 'More' }).click();
  await expect(tools(page)).toContainText(`${tied} drawn`);
});
