import { expect } from 'vitest';
import { type ActorId, actorId } from '../../../src/model/ids';
import type { Ends, FetchedPairs, GraphSource, PairPage, Restriction } from '../../../src/sources/graph-source';
import { UNRESTRICTED } from './any-question';

const PAIRS = 12;
const FEW = 3;

/** Expects a source to tell of many pairs at once what it tells of each alone: their first claims, and those behind them. */
export async function expectSameOneByOne(
  source: GraphSource,
  columns: GraphSource,
  restriction: Restriction,
  choice: string,
) {
  const { value } = await columns.strongest(UNRESTRICTED, { limit: PAIRS });
  const stranger: Ends = [actorId('a stranger'), value[0]?.ends[0] ?? nobody];
  const pages = [...value.map(({ ends }) => ends), stranger].map((ends, at) => ({ ends, limit: 1 + (at % FEW) }));
  const first = await expectOneByOne(source, pages, restriction, choice);
  const behind = first.pairs.map(({ ends, ids }): PairPage => {
    const after = ids.at(-1);
    return { ends, limit: FEW, ...(after && { after }) };
  });
  // Some are read on from, others again from the start.
  await expectOneByOne(
    source,
    behind.map((page, at) => (at % 2 === 0 ? page : { ends: page.ends, limit: FEW })),
    restriction,
    choice,
  );
}

const nobody: ActorId = actorId('nobody');

async function expectOneByOne(
  source: GraphSource,
  pages: readonly PairPage[],
  restriction: Restriction,
  choice: string,
): Promise<FetchedPairs> {
  const { value: together } = await source.claims(pages, restriction);
  const alone = await Promise.all(pages.map(async (page) => (await source.claims([page], restriction)).value));
  const put = `${choice} ${JSON.stringify(pages)}`;
  expect(together.pairs, put).toEqual(alone.flatMap(({ pairs }) => pairs));
  expect(byId(together.claims), put).toEqual(byId(alone.flatMap(({ claims }) => claims)));
  expect(byId(together.actors), put).toEqual(byId(alone.flatMap(({ actors }) => actors)));
  return together;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
