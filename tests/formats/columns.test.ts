import { expect, test } from 'vitest';
import { ACTOR_COLUMNS } from '../../src/formats/actor-columns';
import { CLAIM_COLUMNS } from '../../src/formats/claim-columns';
import { METADATA } from '../../src/formats/metadata';

const TAKEN = new Set(
  `id source target type kind weight start end name pid parent key interval timeset thickness color colour size shape suid
  selected shared_name interaction shared_interaction`.split(/\s+/),
);

test.each([
  ['actors', ACTOR_COLUMNS],
  ['claims', CLAIM_COLUMNS],
  ['graphs', METADATA],
] as const)('attributes of %s have names of their own that no format keeps for itself', (_, columns) => {
  const names = columns.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => TAKEN.has(name) || !/^[a-z_]+$/.test(name))).toEqual([]);
});
