import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/formats/reading/read-table';
import { readInput } from '../../support/read-file';

const CORPUS = new URL('../../../../shared/corpus/csv/', import.meta.url);

/** Other people’s tables, whether they have to be asked about, and what is in them. */
const FILES = [
  ['donations.csv', 'asked', 95, 292],
  ['ftm_experts.csv', 'plain', 14, 0],
  ['ftm_links.csv', 'asked', 1, 0],
  ['icews_raw_2018_sample.tab', 'plain', 1397, 3705],
  ['sigma_data.csv', 'plain', 104, 0],
] as const;

describe.each(FILES)('%s', (file, how, actors, claims) => {
  const url = new URL(file, CORPUS);

  test.skipIf(!existsSync(url))(`is ${how}, and holds what it should`, async () => {
    const bytes = readFileSync(url);
    const first = await readTable(readInput(file, bytes));
    expect(first.ok).toBe(how === 'asked' ? 'ask' : true);
    const answer =
      first.ok === 'ask' ? await readTable(readInput(file, bytes, { columns: first.question.guess })) : first;
    if (answer.ok !== true) throw new Error(JSON.stringify(answer));
    expect([answer.value.actors.length, answer.value.claims.length]).toEqual([actors, claims]);
    const others = answer.issues.filter(({ severity, code }) => severity !== 'info' && code !== 'attribute-cut');
    expect(others).toEqual([]);
  });
});
