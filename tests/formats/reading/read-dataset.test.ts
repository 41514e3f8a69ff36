import { expect, test } from 'vitest';
import { datasetJson } from '../../../src/formats/dataset-json';
import { readBy } from '../../support/read-file';
import { smallDataset } from '../small-dataset';
import { writtenText } from '../written';

const TEXT = writtenText(datasetJson, smallDataset());

test('what is wrong with a dataset is told by path and line', async () => {
  const spoilt = TEXT.replace('"relative"', '"guessed"').replace('"orvane"', '"nobody"');
  expect(await readBy(datasetJson, 'd.json', spoilt)).toMatchObject({
    ok: false,
    found: 1,
    issues: [
      { severity: 'error', code: 'wrong-shape', place: expect.stringMatching(/^claims\[0\]\.time\.basis, line \d+$/) },
    ],
  });
});

test('a key that stands twice is told, and the last one counts', async () => {
  const answer = await readBy(datasetJson, 'd.json', TEXT.replace('"title":', '"title": "First",\n  "title":'));
  expect(answer).toMatchObject({
    ok: true,
    value: { title: 'Two actors and a rumour' },
    issues: [{ severity: 'warning', code: 'key-twice', place: 'line 6, column 3' }],
  });
});

test('of a hundred problems of a kind the first twenty are listed, all counted', async () => {
  const claims = Array.from({ length: 100 }, (_, at) => ({
    ...smallDataset().claims[1],
    id: `c${at}`,
    place: 'nowhere',
  }));
  const answer = await readBy(datasetJson, 'd.json', JSON.stringify({ ...smallDataset(), claims }));
  expect(answer).toMatchObject({ ok: false, found: 100, issues: { length: 21 } });
});
