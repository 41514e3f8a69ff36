import type { ClaimRecord } from '../../src/graph/record';
import { type ActorId, actorId } from '../../src/model/ids';
import { adjacencyOf, reachOf } from '../support/adjacency';
import { addressOf, expectAddress } from './support/address';
import { expect, openAtlas, test } from './support/atlas';
import { card, cardTitle } from './support/card';
import { filterOf } from './support/legend';
import { enterPicture } from './support/picture';
import { choiceOf, openExport, saveAs } from './support/saving';
import { arrowTo, choose, chosenOption, searchDialog, typeSearch } from './support/search';
import { ARTICLE, numbersOf } from './support/shipped-atlas';
import { expectShowing } from './support/showing';
import { svgTexts } from './support/svg-texts';

const CHINA = actorId('china');
const TTP = actorId('ttp');
const BLA = actorId('bla');
const ADJACENCY = adjacencyOf(ARTICLE.claims.records);

/** The test of a claim that ties nobody but these. */
function among(ids: ReadonlySet<ActorId>) {
  return ({ parties }: ClaimRecord) => parties.every((id) => ids.has(id));
}

test('after a search a digit sets the steps in focus, just those are offered for export, and Del hides the actor', async ({
  page,
}) => {
  await openAtlas(page);
  await choose(page, 'China', /^China /);
  await expect(cardTitle(page, 'China')).toBeVisible();
  for (const hops of [2, 1]) {
    await page.keyboard.press(String(hops));
    await expect.poll(() => addressOf(page)['focus']).toBe(`around!${hops}!china`);
    const dialog = await openExport(page);
    const near = reachOf(ADJACENCY, [CHINA], hops);
    const { claims } = numbersOf(ARTICLE, ({ lines }) => lines.some((ends) => ends.every((id) => near.has(id))));
    await expect(choiceOf(dialog, 'The neighbourhood')).toHaveAccessibleName(
      new RegExp(`^The neighbourhood ${hops} steps? around China \\d+ actors? / ${claims} claims?$`),
    );
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
  await expectShowing(page, ARTICLE);
  await page.keyboard.press('Delete');
  await expect.poll(() => addressOf(page)['hidden']).toBe('china');
});

test('an actor that is hidden leaves the view, never the data, and can be brought back', async ({ page }) => {
  await openAtlas(page);
  await choose(page, 'China', /^China /);
  await card(page).getByRole('button', { name: 'Hide', exact: true }).click();
  await expect(card(page)).toBeHidden();
  const without = numbersOf(ARTICLE, ({ parties }) => !parties.includes(CHINA));
  await expectShowing(page, ARTICLE, without);

  const dialog = await openExport(page);
  await expect(choiceOf(dialog, 'What is shown')).toHaveAccessibleName(
    `What is shown Hidden: China ${without.actors} actors / ${without.claims} claims`,
  );
  await expect(choiceOf(dialog, 'Everything')).toHaveAccessibleName(
    `Everything filters ignored ${ARTICLE.actors.size} actors / ${ARTICLE.claims.length} claims`,
  );
  await page.keyboard.press('Escape');

  await choose(page, 'China', /^China .*hidden by hand/);
  await expect(card(page)).toContainText('China hidden by hand');
  await filterOf(page, 'By hand').getByRole('button', { name: 'bring back China' }).click();
  await expectShowing(page, ARTICLE);
  await expect(filterOf(page, 'By hand')).toBeHidden();
});

test('an actor that is hidden is not drawn as a third party either, and its card says why', { tag: '@deep' }, async ({
  page,
}) => {
  await openAtlas(page);
  expect(svgTexts((await saveAs(page, 'SVG picture')).text)).toContain('TTP');
  await choose(page, 'TTP', /^Tehrik-e-Taliban Pakistan /);
  await card(page).getByRole('button', { name: 'Hide', exact: true }).click();
  await expect(card(page)).toBeHidden();
  expect(svgTexts((await saveAs(page, 'SVG picture')).text)).not.toContain('TTP');

  await choose(page, 'TTP', /^Tehrik-e-Taliban Pakistan .*hidden by hand/);
  await expect(card(page)).toContainText('TTP hidden by hand');
});

test('only an actor and its ties are shown, and expanding another brings its neighbours in', async ({ page }) => {
  await openAtlas(page);
  await choose(page, 'BLA', /^Balochistan Liberation Army /);
  await card(page).getByRole('button', { name: 'Only this' }).click();
  const near = reachOf(ADJACENCY, [BLA], 1);
  await expectShowing(page, ARTICLE, numbersOf(ARTICLE, among(near)));
  await expect(filterOf(page, 'By hand')).toContainText('Only BLA');

  await choose(page, 'Afghan Taliban', /^Afghan Taliban .*hidden by hand/);
  await card(page).getByRole('button', { name: 'Expand' }).click();
  const wider = new Set([...near, ...reachOf(ADJACENCY, [actorId('afghan-taliban')], 1)]);
  await expectShowing(page, ARTICLE, numbersOf(ARTICLE, among(wider)));
  await expect(card(page).getByText('Not in the picture')).toBeHidden();

  await filterOf(page, 'By hand').getByRole('button', { name: 'show the others' }).click();
  await expectShowing(page, ARTICLE);
});

test('the paths between China and the TTP are found through the search and told step by step', async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press('/');
  await typeSearch(page, 'China');
  await arrowTo(page, 'Paths from China to … choose the second actor next');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Paths from China to …' })).toBeVisible();
  await typeSearch(page, 'TTP');
  await expect(chosenOption(page)).toHaveAccessibleName(/^Tehrik-e-Taliban Pakistan /);
  await page.keyboard.press('Enter');
  await expect(searchDialog(page)).toBeHidden();

  const paths = card(page).getByRole('region', { name: 'Paths' });
  await expect(paths.getByRole('heading', { name: 'China to TTP' })).toBeVisible();
  const middles = [...(ADJACENCY.get(CHINA) ?? [])].filter((id) => ADJACENCY.get(id)?.has(TTP));
  expect(middles).toContain('pakistan');
  for (const id of middles) {
    const path = paths.getByRole('listitem').filter({ has: page.getByText(ARTICLE.nameOf(id), { exact: true }) });
    await expect(path.first()).toContainText(/^China/);
    await expect(path.first()).toContainText(/TTP$/);
  }
  await expectAddress(page, { focus: 'path!china!ttp' });

  const dialog = await openExport(page);
  const isEnd = (id: ActorId) => id === CHINA || id === TTP;
  const onPath = ({ lines }: ClaimRecord) =>
    lines.some((ends) => ends.some(isEnd) && ends.some((id) => middles.includes(id)));
  await expect(choiceOf(dialog, 'The path')).toHaveAccessibleName(
    new RegExp(`^The path from China to TTP \\d+ actors / ${numbersOf(ARTICLE, onPath).claims} claims$`),
  );
  await page.keyboard.press('Escape');

  await paths.getByRole('button', { name: 'Clear' }).click();
  await expect(card(page)).toBeHidden();
  await expectAddress(page, {});
});

test('a digit, walked to by arrows, and Esc: focus comes from the keyboard alone and goes with it', {
  tag: '@deep',
}, async ({ page }) => {
  await openAtlas(page);
  await enterPicture(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('3');
  await expect.poll(() => addressOf(page)['focus']).toMatch(/^around!3!/);
  await page.keyboard.press('Escape');
  await expectAddress(page, {});
});
