import type { ClaimRecord } from '../../src/graph/record';
import { parseEdtf } from '../../src/model/edtf';
import { expectAddress } from './support/address';
import { expect, openAtlas, test } from './support/atlas';
import { filterOf, onlyOf, valueOf } from './support/legend';
import { tools } from './support/picture';
import { ARTICLE, numbersOf } from './support/shipped-atlas';
import { expectShowing, readShowing } from './support/showing';

const ofType = (id: string) => (record: ClaimRecord) => record.type.id === id;
const countOf = (passes: (record: ClaimRecord) => boolean) => ARTICLE.records.filter(passes).length;

test('the page opens with the whole article, drawn and counted', async ({ page }) => {
  await openAtlas(page);
  await expect(page.getByRole('button', { name: ARTICLE.dataset.title })).toBeVisible();
  await expectShowing(page, ARTICLE);
  const tied = new Set(ARTICLE.records.flatMap(({ parties }) => parties));
  await expect(tools(page)).toContainText(`${tied.size} drawn`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Disputed: Afghan Taliban shelters TTP');
  await expect(page.getByRole('img', { name: /dated claims/ })).toHaveAccessibleName(
    new RegExp(`^${countOf(({ time }) => time !== undefined)} dated claims, `),
  );
  await expect(page.getByRole('region', { name: 'Timeline' })).toContainText(
    `${countOf(({ time }) => time === undefined)} claims, no date`,
  );
});
