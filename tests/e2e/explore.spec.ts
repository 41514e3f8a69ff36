import type { ClaimRecord } from '../../src/graph/record';
import { parseEdtf } from '../../src/model/edtf';
import { expectAddress } from './support/address';
import { expect, openAtlas, test } from './support/atlas';
import { boxOf, filterOf, onlyOf } from './support/legend';
import { tools } from './support/picture';
import { ARTICLE, numbersOf } from './support/shipped-atlas';
import { expectShowing, readShowing } from './support/showing';

const ofType = (id: string) => (record: ClaimRecord) => record.type.id === id;
const countOf = (passes: (record: ClaimRecord) => boolean) => ARTICLE.claims.records.filter(passes).length;

test('the page opens with the whole article, drawn and counted', async ({ page }) => {
  await openAtlas(page);
  await expect(page.getByRole('button', { name: ARTICLE.dataset.title })).toBeVisible();
  await expectShowing(page, ARTICLE);
  const tied = new Set(ARTICLE.claims.records.flatMap(({ parties }) => parties));
  await expect(tools(page)).toContainText(`${tied.size} drawn`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Disputed: Afghan Taliban shelters TTP');
  await expect(page.getByRole('img', { name: /dated claims/ })).toHaveAccessibleName(
    new RegExp(`^${countOf(({ time }) => time !== undefined)} dated claims, `),
  );
  await expect(page.getByRole('region', { name: 'Timeline' })).toContainText(
    `${countOf(({ time }) => time === undefined)} claims, no date`,
  );
});

test('a type and a whole family are switched off and on, and the family says how much of it is on', async ({
  page,
}) => {
  await openAtlas(page);
  const family = (count?: string) => boxOf(page, 'Relations', 'Violence', count);
  const violent = (record: ClaimRecord) => record.type.family === 'violence';
  const [all, attacks] = [countOf(violent), countOf(ofType('attacks'))];

  await boxOf(page, 'Relations', 'attacks').uncheck();
  await expect(family(`${all - attacks} of ${all} claims`)).toBeChecked({ indeterminate: true });
  await expect(boxOf(page, 'Relations', 'attacks', `0 of ${attacks} claims`)).not.toBeChecked();
  await expectShowing(
    page,
    ARTICLE,
    numbersOf(ARTICLE, (record) => !ofType('attacks')(record)),
  );

  await family().click();
  await expect(family(`${all} claims`)).toBeChecked();
  await expectShowing(page, ARTICLE);

  await family().click();
  await expect(family(`0 of ${all} claims`)).not.toBeChecked();
  await expectShowing(
    page,
    ARTICLE,
    numbersOf(ARTICLE, (record) => !violent(record)),
  );

  await filterOf(page, 'Relations').getByRole('button', { name: 'types of Support and alliance' }).click();
  await onlyOf(page, 'Relations', 'shelters').click();
  await expectShowing(page, ARTICLE, numbersOf(ARTICLE, ofType('shelters')));
  await filterOf(page, 'Relations').getByRole('button', { name: 'all again, not only shelters' }).click();
  await expectShowing(page, ARTICLE);
});

test('sign, standing, kind and speaker each narrow the claims, and Z brings all of them back', async ({ page }) => {
  await openAtlas(page);
  const isState = (id: ClaimRecord['claim']['subject']) => ARTICLE.actors.get(id)?.kind === 'state';
  const singled: readonly (readonly [title: string, value: string, (record: ClaimRecord) => boolean])[] = [
    ['Sign', 'against', ({ sign }) => sign === -1],
    ['Standing', 'Disputed', ({ standing }) => standing === 'disputed'],
    ['Actors', 'State', ({ parties }) => parties.every(isState)],
    ['According to', 'Khawaja Asif', ({ claim }) => claim.by === 'khawaja-asif'],
  ];
  for (const [title, value, passes] of singled) {
    await onlyOf(page, title, value).click();
    await expectShowing(page, ARTICLE, numbersOf(ARTICLE, passes));
    await page.keyboard.press('z');
    await expectShowing(page, ARTICLE);
  }
  await expectAddress(page, {});
  await expect(page.getByRole('button', { name: 'Reset' })).toBeDisabled();
});

test('every value is counted given the other filters, its own aside', { tag: '@deep' }, async ({ page }) => {
  await openAtlas(page);
  const byPakistan = ({ claim }: ClaimRecord) => claim.by === 'pakistan';
  await onlyOf(page, 'According to', 'Pakistan').click();

  for (const [sign, label] of [[-1, 'against'] as const, [1, 'with'] as const, [0, 'neutral'] as const]) {
    const count = countOf((record) => byPakistan(record) && record.sign === sign);
    await expect(boxOf(page, 'Sign', label, `${count} ${count === 1 ? 'claim' : 'claims'}`)).toBeChecked();
  }
  const others = countOf(({ claim }) => claim.by === 'khawaja-asif');
  await expect(boxOf(page, 'According to', 'Khawaja Asif', `0 of ${others} claims`)).not.toBeChecked();
});

test('the words that are typed narrow the claims, and typing is one step back', async ({ page }) => {
  await openAtlas(page);
  const field = page.getByRole('searchbox', { name: 'Words that the claims must hold' });
  await field.pressSequentially('Doha taliban');
  const passes = ({ claim, type, parties }: ClaimRecord) => {
    const names = [...parties, claim.by].flatMap((id) => {
      const actor = ARTICLE.dataset.actors.find((one) => one.id === id);
      return actor ? [actor.label, actor.short, ...(actor.aliases ?? [])] : [];
    });
    const gists = [claim.gist, ...(claim.responses ?? []).map(({ gist }) => gist)];
    const text = [...gists, type.label, claim.qualifier, ...names].join('\n').toLowerCase();
    return ['doha', 'taliban'].every((word) => text.includes(word));
  };
  expect(countOf(passes)).toBeGreaterThan(0);
  await expectShowing(page, ARTICLE, numbersOf(ARTICLE, passes));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectShowing(page, ARTICLE);
  await expect(field).toHaveValue('');
});

test('the range is set by the keys of its handles, and undated claims are left out only on purpose', async ({
  page,
}) => {
  await openAtlas(page);
  const timeline = page.getByRole('region', { name: 'Timeline' });
  const from = timeline.getByRole('slider', { name: 'Range from' });
  await expect(from).toHaveAttribute('aria-valuetext', 'from the beginning, January 2004');
  await from.press('End');
  await from.press('ArrowLeft');
  await from.press('ArrowRight');
  await expect(from).toHaveAttribute('aria-valuetext', 'from December 2024');

  const start = parseEdtf('2024-12-01')?.first ?? Number.NaN;
  const within = ({ time }: ClaimRecord) => time !== undefined && (time.last ?? Number.POSITIVE_INFINITY) >= start;
  const undated = ({ time }: ClaimRecord) => time === undefined;
  await expectShowing(
    page,
    ARTICLE,
    numbersOf(ARTICLE, (record) => undated(record) || within(record)),
  );
  await expect(timeline.getByRole('status')).toHaveText(
    `${countOf((record) => !undated(record) && !within(record))} before left out`,
  );

  await timeline.getByRole('button', { name: 'Leave out the undated claims' }).click();
  await expectShowing(page, ARTICLE, numbersOf(ARTICLE, within));
  await expect(timeline.getByRole('heading', { name: 'Undated left out' })).toBeVisible();
  await expect(filterOf(page, 'Time')).toContainText('undated claims left out');

  await timeline.getByRole('button', { name: 'All dates' }).click();
  await expectShowing(
    page,
    ARTICLE,
    numbersOf(ARTICLE, (record) => !undated(record)),
  );
  await timeline.getByRole('button', { name: 'Keep in the undated claims' }).click();
  await expectShowing(page, ARTICLE);
});

test('a filter that is switched off lets all pass and is not lost', { tag: '@deep' }, async ({ page }) => {
  await openAtlas(page);
  await onlyOf(page, 'Sign', 'against').click();
  const hostile = numbersOf(ARTICLE, ({ sign }) => sign === -1);
  await expectShowing(page, ARTICLE, hostile);

  await filterOf(page, 'Sign').getByRole('button', { name: 'switch off Sign' }).click();
  await expectShowing(page, ARTICLE);
  await expect(boxOf(page, 'Sign', 'with')).not.toBeChecked();
  await expect(filterOf(page, 'Sign')).toContainText('Switched off: kept, but all pass.');
  await expectAddress(page, { signs: '1,0', suspended: 'signs' });

  await filterOf(page, 'Sign').getByRole('button', { name: 'switch on Sign' }).click();
  await expectShowing(page, ARTICLE, hostile);
  await filterOf(page, 'Sign').getByRole('button', { name: 'all, empty the filter Sign' }).click();
  await expectShowing(page, ARTICLE);
  await expect(boxOf(page, 'Sign', 'with')).toBeChecked();
});

test('when nothing passes, the page says which filter did it and how to get out', async ({ page }) => {
  await openAtlas(page);
  await onlyOf(page, 'Sign', 'against').click();
  const hostile = await readShowing(page);
  await page.getByRole('searchbox', { name: 'Words that the claims must hold' }).fill('unicorn');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Nothing passes, and one filter is why');
  await expect(main).toContainText(`Text: with the words “unicorn” removes the last ${hostile.claims} claims.`);
  await expectShowing(page, ARTICLE, { actors: 0, claims: 0 });

  await main.getByRole('button', { name: 'Switch it off: Text' }).click();
  await expectShowing(page, ARTICLE, hostile);
  await page.getByRole('button', { name: 'Undo' }).click();
  await main.getByRole('button', { name: 'go back one step' }).click();
  await expectShowing(page, ARTICLE, hostile);

  await page.getByRole('button', { name: 'Redo' }).click();
  await main.getByRole('button', { name: 'reset all' }).click();
  await expectShowing(page, ARTICLE);
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(/^Disputed/);
});

test('when two filters together let nothing pass, each of them is named as a way out', { tag: '@deep' }, async ({
  page,
}) => {
  await openAtlas(page);
  await onlyOf(page, 'Standing', 'Heard only as denied').click();
  await onlyOf(page, 'Sign', 'with').click();
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(
    'Nothing passes; lifting any of 2 filters brings claims back',
  );
  await main.getByRole('button', { name: 'Switch off: Sign' }).click();
  await expectShowing(
    page,
    ARTICLE,
    numbersOf(ARTICLE, ({ standing }) => standing === 'denied-only'),
  );
});

test('a link to a view in which nothing passes opens with the legend, the reason and the way out', {
  tag: '@deep',
}, async ({ page }) => {
  await openAtlas(page, '#d=pakistan-ttp-2024&text=unicorn');
  await expectShowing(page, ARTICLE, { actors: 0, claims: 0 });
  await page.getByRole('main').getByRole('button', { name: 'Switch it off: Text' }).click();
  await expectShowing(page, ARTICLE);
  await expect(tools(page)).toContainText(/\d+ drawn/);
});
