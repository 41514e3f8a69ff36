import type { Page } from '@playwright/test';
import type { ClaimRecord } from '../../src/graph/record';
import { addressOf, expectAddress } from './support/address';
import { expect, openAtlas, test } from './support/atlas';
import { bringAxe, seriousFindings } from './support/axe';
import { filterOf } from './support/legend';
import { openPanel, panel } from './support/panel';
import { openExport } from './support/saving';
import { ARTICLE, numbersOf, SEL } from './support/shipped-atlas';
import { expectShowing } from './support/showing';

/** One dispute of the panel by the title of its claim. */
function dispute(page: Page, title: string) {
  return panel(page, 'Disputes')
    .getByRole('article')
    .filter({ has: page.getByRole('button', { name: title }) });
}

function isByUnnamed({ claim }: ClaimRecord): boolean {
  return ARTICLE.dataset.actors.some(({ id, kind }) => id === claim.by && String(kind) === 'collective');
}

test('who says that the Taliban shelter the TTP, who denies it, and where that is read', async ({ page }) => {
  await openAtlas(page);
  const disputes = await openPanel(page, 'Disputes');
  await expect(disputes).toContainText('Of the 143 claims shown 3 are disputed, 1 is heard only as denied.');
  const shelters = dispute(page, 'Afghan Taliban shelters TTP');
  const [says, denies] = [shelters.locator('dl > div').first(), shelters.locator('dl > div').last()];
  await expect(says).toContainText(/Pakistan\s*says/);
  await expect(says).toContainText('paragraph 9, characters 3,451 to 3,529');
  await expect(says).toContainText('After takeover of power');
  await expect(denies).toContainText(/Interim government\s*denies/);
  await expect(denies).toContainText('paragraph 9, characters 3,535 to 3,580');

  const onlyDenied = disputes.getByRole('region', { name: 'Heard only as denied' });
  await expect(onlyDenied).toContainText(
    /Nobody heard.*Zabihullah Mujahid\s*denies\s*said until June 2024 \(counted from another date\)/,
  );

  await shelters.getByRole('button', { name: 'Afghan Taliban shelters TTP' }).click();
  await expectAddress(page, { panel: 'disputes', select: 'claim!c-052' });
  await expect(shelters.getByRole('button')).toHaveAttribute('aria-current', 'true');
});

test('which claims rest on unnamed sources: one click, in the link, back by another', async ({ page }) => {
  await openAtlas(page, '#d=pakistan-ttp-2024&panel=disputes');
  const anonymous = panel(page, 'Disputes').getByRole('button', { name: /^Anonymous only/ });
  const unnamed = numbersOf(ARTICLE, isByUnnamed);
  await expect(anonymous).toHaveText(new RegExp(`${unnamed.claims}`));
  await anonymous.click();
  await expectShowing(page, ARTICLE, unnamed);
  await expect(anonymous).toHaveAttribute('aria-pressed', 'true');
  const link = page.url();
  const exporting = await openExport(page);
  await expect(exporting).toContainText('only unnamed speakers');
  await page.keyboard.press('Escape');
  await anonymous.click();
  await expectShowing(page, ARTICLE);
  await openAtlas(page, link.slice(link.indexOf('#')));
  await expectShowing(page, ARTICLE, unnamed);
  await expect(anonymous).toHaveAttribute('aria-pressed', 'true');
});

test('only what is disputed, only what is not, and back by undo', async ({ page }) => {
  await openAtlas(page, '#d=pakistan-ttp-2024&panel=disputes');
  const preset = (name: RegExp) => panel(page, 'Disputes').getByRole('button', { name });
  await preset(/^Disputed only/).click();
  const contested = ({ standing }: ClaimRecord) => standing === 'disputed' || standing === 'denied-only';
  await expectShowing(page, ARTICLE, numbersOf(ARTICLE, contested));
  await preset(/^Undisputed only/).click();
  await expectShowing(
    page,
    ARTICLE,
    numbersOf(ARTICLE, ({ standing }) => standing === 'undisputed'),
  );
  await expect(panel(page, 'Disputes')).toContainText('4 more contested claims left out by Standing');
  await page.keyboard.press('ControlOrMeta+z');
  await expectShowing(page, ARTICLE, numbersOf(ARTICLE, contested));
  await page.keyboard.press('ControlOrMeta+z');
  await expectShowing(page, ARTICLE);
});

test('contested claims that a filter leaves out are counted, and brought by one click', { tag: '@deep' }, async ({
  page,
}) => {
  await openAtlas(page, '#d=pakistan-ttp-2024&panel=disputes&standing=disputed&hidden=ttp-leaders');
  const disputes = panel(page, 'Disputes');
  await expect(disputes).toContainText('4 more contested claims left out by Standing and hand.');
  await disputes.getByRole('button', { name: 'Show them' }).click();
  await expect(disputes).toContainText('Of the 143 claims shown 3 are disputed, 1 is heard only as denied.');
});

test('where everything rests on one source that is said; of two sources the facet tells them apart', {
  tag: '@deep',
}, async ({ page }) => {
  await openAtlas(page, '#d=pakistan-ttp-2024&panel=disputes');
  await expect(panel(page, 'Disputes').getByRole('button', { name: /^Single source only/ })).toBeDisabled();
  await expect(page.getByText(/^Everything rests on one source/)).toBeVisible();

  await openAtlas(page, '#d=harbour-of-sel&panel=disputes');
  await panel(page, 'Disputes')
    .getByRole('button', { name: /^Single source only/ })
    .click();
  await expect.poll(() => addressOf(page)['sourcing']).toBe('several');
  const several = ['c-024', 'c-031', 'c-033', 'c-035'];
  await expectShowing(
    page,
    SEL,
    numbersOf(SEL, ({ claim }) => !several.includes(claim.id)),
  );
  await expect(filterOf(page, 'Rests on')).toContainText(/Several sources\s*0 of 4/);
});

test('who contradicts whom without an answer stands apart', { tag: '@deep' }, async ({ page }) => {
  await openAtlas(page, '#d=harbour-of-sel&panel=disputes');
  const apart = panel(page, 'Disputes').getByRole('region', { name: 'Contradict each other' });
  await expect(apart).toContainText('Marsana says both');
  await apart.getByRole('button', { name: 'Marsana does not support Heron Column' }).click();
  await expect.poll(() => addressOf(page)['select']).toBe('claim!c-029');
});

test('disputes are put together by pair, which the link holds and undo takes back', { tag: '@deep' }, async ({
  page,
}) => {
  await openAtlas(page, '#d=harbour-of-sel&panel=disputes');
  const disputes = panel(page, 'Disputes');
  await disputes.getByRole('button', { name: 'whom it is about' }).click();
  await expect.poll(() => addressOf(page)['disputes']).toBe('pair');
  await disputes.getByRole('button', { name: 'Keldra and Salt Guard' }).click();
  await expect.poll(() => addressOf(page)['select']).toBe('pair!keldra!salt-guard');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expectAddress(page, { panel: 'disputes' });
});

test('axe finds nothing serious in the list of disputes, light and dark, wide and narrow', { tag: '@deep' }, async ({
  page,
}) => {
  await bringAxe(page);
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openAtlas(page, '#d=harbour-of-sel&panel=disputes&select=claim!c-007');
    await expect(panel(page, 'Disputes').getByRole('article').first()).toBeVisible();
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', scheme);
      expect.soft(await seriousFindings(page, '[aria-label="Panel"]'), `${width} ${scheme}`).toEqual([]);
    }
  }
});
