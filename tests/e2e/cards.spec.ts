import { addressOf } from './support/address';
import { expect, openAtlas, test } from './support/atlas';
import { card, cardTitle, particular } from './support/card';
import { choose } from './support/search';
import { ARTICLE } from './support/shipped-atlas';

const SHELTERING = ARTICLE.claims.records.find(
  ({ claim }) => claim.type === 'shelters' && claim.subject === 'afghan-taliban' && claim.object === 'ttp',
)?.claim;

test('who says that the Taliban shelter the TTP, who denies it, since when, and where it is read', async ({ page }) => {
  if (!SHELTERING) throw new Error('the article no longer holds the claim');
  await openAtlas(page);
  await choose(page, 'shelters TTP', /^Afghan Taliban shelters TTP/);
  await expect(cardTitle(page, 'Afghan Taliban shelters TTP')).toBeVisible();
  const row = card(page).getByRole('button', { name: new RegExp(`^${SHELTERING.gist}`) });
  if ((await addressOf(page))['select']?.startsWith('tie')) await row.first().click();
  await expect.poll(() => addressOf(page)['select']).toBe(`claim!${SHELTERING.id}`);

  await expect(card(page)).toContainText('Disputed: Pakistan claims it, Interim government denies it');
  const [answer] = SHELTERING.responses ?? [];
  await expect(
    card(page)
      .getByRole('term')
      .filter({ hasText: /^Pakistansays$/ }),
  ).toBeVisible();
  await expect(
    card(page)
      .getByRole('term')
      .filter({ hasText: /^Interim governmentdenies$/ }),
  ).toBeVisible();
  await expect(card(page).getByRole('definition').filter({ hasText: SHELTERING.gist })).toBeVisible();
  await expect(
    card(page)
      .getByRole('definition')
      .filter({ hasText: answer?.gist ?? '-' }),
  ).toBeVisible();

  await expect(particular(page, 'When true')).toContainText(/since August 2021 \(inferred: /);
  await expect(particular(page, 'When said')).toHaveText('not said');
  await expect(particular(page, 'How sure')).toContainText(/^claimed, no hedge; credibility not rated/);

  const [place] = SHELTERING.evidence;
  const number = (value = Number.NaN) => value.toLocaleString('en');
  const position = `paragraph ${place?.paragraph}, characters ${number(place?.start)} to ${number(place?.end)}`;
  await expect(card(page).getByRole('listitem').filter({ hasText: position })).toContainText(
    `from ${place?.from} to ${place?.to}`,
  );
  for (const { text } of SHELTERING.notes ?? []) await expect(card(page)).toContainText(text);
  expect(SHELTERING.notes?.length).toBeGreaterThan(0);
});

test('the reader lights up the claim in its paragraph, and another sentence there opens its own claim', async ({
  page,
}) => {
  await openAtlas(page, '#d=pakistan-ttp-2024&select=claim!c-052');
  const reader = card(page).getByRole('region', { name: 'Reader' });
  await expect(reader).toContainText(`paragraph ${SHELTERING?.evidence[0]?.paragraph} of`);
  const lit = reader.locator('[aria-current="true"]');
  await expect(lit.first()).toContainText(SHELTERING?.gist ?? '-');

  const other = ARTICLE.claims.records.find(({ claim }) => claim.id === 'c-051')?.claim;
  await reader.getByRole('button', { name: other?.gist ?? '-' }).click();
  await expect.poll(() => addressOf(page)['select']).toBe('claim!c-051');
  await expect(lit.first()).toContainText(other?.gist ?? '-');
});

test('from a claim to its tie, its pair and its actors, and on to what an actor says and denies', async ({ page }) => {
  await openAtlas(page, '#d=pakistan-ttp-2024&select=claim!c-052');
  await card(page).getByRole('button', { name: 'Show the tie' }).click();
  await expect(cardTitle(page, 'Afghan Taliban shelters TTP')).toBeVisible();
  await expect(card(page)).toContainText('Tie · Support and alliance · 1 claim');
  await expect(card(page)).toContainText(ARTICLE.lexicon.types.find(({ id }) => id === 'shelters')?.definition ?? '-');

  await card(page).getByRole('button', { name: 'Show the pair' }).click();
  await expect(cardTitle(page, 'Afghan Taliban and TTP')).toBeVisible();
  const isOne = (id: string) => id === 'afghan-taliban' || id === 'ttp';
  const between = ARTICLE.claims.records.filter(({ lines }) => lines.some((ends) => ends.every(isOne)));
  await expect(card(page)).toContainText(new RegExp(`${between.length} claims in \\d+ ties, one of them disputed`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    `Afghan Taliban and TTP, ${between.length} claims`,
  );

  await cardTitle(page, /./).getByRole('button', { name: 'TTP' }).click();
  await expect(cardTitle(page, 'Tehrik-e-Taliban Pakistan')).toBeVisible();
  await expect(cardTitle(page, 'Tehrik-e-Taliban Pakistan')).toBeFocused();
  const party = ARTICLE.claims.records.filter(({ parties }) => parties.some((id) => id === 'ttp')).length;
  await expect(card(page)).toContainText(`Party to ${party} of ${party} claims`);
  await expect(card(page).getByRole('heading', { name: 'What it says' })).toBeVisible();

  await choose(page, 'interim government', /^Taliban interim government/);
  await expect(card(page).getByRole('heading', { name: 'What it denies' })).toBeVisible();
  await card(page).getByRole('button', { name: 'Close the card' }).click();
  await expect(card(page)).toBeHidden();
});

test('previous and next walk through the claims of one tie and stop at its ends', { tag: '@deep' }, async ({
  page,
}) => {
  await openAtlas(page);
  await choose(page, 'TTP attacks Pakistan', /^TTP attacks Pakistan /);
  await card(page).getByRole('button', { name: 'Show the tie' }).click();
  await expect(cardTitle(page, 'TTP attacks Pakistan')).toBeVisible();
  const claims = ARTICLE.claims.records.filter(
    ({ claim, parties }) =>
      claim.type === 'attacks' && claim.subject === 'ttp' && parties.some((id) => id === 'pakistan'),
  );
  expect(claims.length).toBeGreaterThan(1);
  await card(page)
    .getByRole('button', { name: new RegExp(`^${claims[0]?.claim.gist}`) })
    .click();

  const previous = card(page).getByRole('button', { name: 'Previous' });
  const next = card(page).getByRole('button', { name: 'Next' });
  await expect(previous).toBeDisabled();
  for (const at of claims.keys()) {
    await expect(card(page)).toContainText(`Claim ${at + 1} of ${claims.length} in this tie`);
    if (at < claims.length - 1) await next.click();
  }
  await expect(next).toBeDisabled();
  await previous.click();
  await expect(card(page)).toContainText(`Claim ${claims.length - 1} of ${claims.length} in this tie`);
});
