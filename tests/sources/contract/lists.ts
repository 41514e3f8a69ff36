import { claimId } from '../../../src/model/ids';
import type { GraphSource, Page } from '../../../src/sources/graph-source';
import { pairKey } from '../../../src/sources/pair-key';
import { UNRESTRICTED } from './any-question';

/** A list that comes in pages: the keys of one page. */
export type ListPage = (source: GraphSource, page: Page<string>) => Promise<readonly string[]>;

/** Every list that a source gives in pages. */
export async function listsOf(columns: GraphSource): Promise<readonly (readonly [name: string, page: ListPage])[]> {
  const { value: pairs } = await columns.strongest(UNRESTRICTED, { limit: 1 });
  const about = pairs.flatMap(({ ends }): readonly (readonly [string, ListPage])[] => [
    [
      'neighbours',
      async (source, page) =>
        (await source.neighbours(ends[0], UNRESTRICTED, page)).value.strongest.map(({ id }) => id),
    ],
    [
      'claims of a pair',
      async (source, { limit, after }) => {
        const page = { ends, limit, ...(after !== undefined && { after: claimId(after) }) };
        return (await source.claims([page], UNRESTRICTED)).value.pairs.flatMap(({ ids }) => ids);
      },
    ],
  ]);
  return [
    ['actors', async (source, page) => (await source.search('', page)).value.map(({ actor }) => actor.id)],
    [
      'pairs',
      async (source, page) => (await source.strongest(UNRESTRICTED, page)).value.map(({ ends }) => pairKey(ends)),
    ],
    [
      'types',
      async (source, page) => (await source.facet('types', UNRESTRICTED, page)).value.map(({ value }) => value),
    ],
    [
      'kinds',
      async (source, page) => (await source.facet('kinds', UNRESTRICTED, page)).value.map(({ value }) => value),
    ],
    ...about,
  ];
}

/** The keys of all pages of a list, one after the other, of so many items each. */
export async function keysByPages(source: GraphSource, page: ListPage, limit: number): Promise<readonly string[]> {
  const keys: string[] = [];
  for (;;) {
    const after = keys.at(-1);
    const next = await page(source, { limit, ...(after !== undefined && { after }) });
    if (next.length === 0) return keys;
    keys.push(...next);
  }
}
