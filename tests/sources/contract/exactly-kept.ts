import { expect, test } from 'vitest';
import type { Atlas } from '../../../src/graph/atlas';
import type { Claim } from '../../../src/model/dataset';
import type { ClaimId } from '../../../src/model/ids';
import type { Ends, GraphSource } from '../../../src/sources/graph-source';
import { pairKey } from '../../../src/sources/pair-key';
import { plainLines } from '../../support/adjacency';
import { UNRESTRICTED } from './any-question';

/** A test that all of a dataset comes out of a source as it went in. */
export function isKept(atlas: Atlas): (opened: () => GraphSource) => void {
  return (opened) => test('everything comes back as it went in', () => expectAllKept(atlas, opened()));
}

/** Expects every actor and claim of a dataset, with its disputes and its evidence, to come out of a source as it went in. */
export async function expectAllKept({ dataset }: Atlas, source: GraphSource) {
  const { value: found } = await source.search('', { limit: ALL });
  expect(byId(found.map(({ actor }) => actor))).toEqual(byId(dataset.actors));
  const claims = new Map<ClaimId, Claim>();
  const pairs = [...pairsIn(dataset.claims)].map((ends) => ({ ends, limit: ALL }));
  const { value } = await source.claims(pairs, UNRESTRICTED);
  for (const claim of value.claims) claims.set(claim.id, claim);
  expect(byId([...claims.values()])).toEqual(byId([...dataset.claims]));
}

const ALL = 1_000_000;

function pairsIn(claims: Iterable<Claim>): Iterable<Ends> {
  const lines = Array.from(claims, (claim) => plainLines(claim)[0]!);
  return new Map(lines.map((ends) => [pairKey(ends), ends])).values();
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
