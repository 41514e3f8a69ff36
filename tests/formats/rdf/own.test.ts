import { describe, expect, test } from 'vitest';
import { nQuads } from '../../../src/formats/n-quads';
import type { ReadAnswer } from '../../../src/formats/reading/reader';
import { readBy } from '../../support/read-file';
import { smallDataset } from '../small-dataset';
import { writtenText } from '../written';

const written = () => writtenText(nQuads, smallDataset());
const read = (text: string) => readBy(nQuads, 'file.nq', text);
const without = (pattern: RegExp) =>
  written()
    .split('\n')
    .filter((line) => !pattern.test(line))
    .join('\n');

function datasetIn(answer: ReadAnswer) {
  if (answer.ok !== true) throw new Error(JSON.stringify(answer));
  return answer.value;
}

describe('a dataset of ours that somebody has changed', () => {
  test('loses a claim that lacks what a claim needs, and says so', async () => {
    const [first, ...others] = smallDataset().claims;
    const answer = await read(without(new RegExp(`/claim/${first!.id}> .*#gist>`)));
    expect(datasetIn(answer).claims).toEqual(others);
    expect(answer).toMatchObject({ issues: [{ severity: 'warning', hint: 'The claim was left out.' }] });
  });

  test('keeps what it can read beside statements that are none of its own, and says so of each node once', async () => {
    const more =
      '<http://example.org/x> <http://example.org/p> "y" .\n<http://example.org/x> <http://example.org/q> "z" .\n';
    const answer = await read(written() + more);
    expect(datasetIn(answer)).toEqual(smallDataset());
    expect(answer).toMatchObject({
      found: 1,
      issues: [{ code: 'not-of-this-dataset', message: expect.stringContaining('http://example.org/p and 1 more') }],
    });
  });

  test('is opened alone where the file holds another one', async () => {
    const other = writtenText(nQuads, { ...smallDataset(), id: 'another', title: 'Another' });
    const answer = await read(written() + other);
    expect(datasetIn(answer)).toEqual(smallDataset());
    expect(answer).toMatchObject({ issues: [{ code: 'further-dataset', severity: 'warning' }] });
  });

  test('is refused where its title is gone', async () => {
    const { id } = smallDataset();
    expect(await read(without(new RegExp(`/data/${id}> .*terms/title>`)))).toMatchObject({ ok: false });
  });
});
