import type { TimeAxis } from '../../../src/graph/dates';
import type { ActorId, TypeId } from '../../../src/model/ids';
import type {
  Answer,
  Cuts,
  Ends,
  FetchedPairs,
  GraphSource,
  PairPage,
  Restriction,
} from '../../../src/sources/graph-source';
import { pairKey } from '../../../src/sources/pair-key';
import type { FacetId } from '../../../src/view/state';

/** Something that every source is asked. */
export type Question =
  | { readonly ask: 'search'; readonly words: string; readonly limit: number }
  | { readonly ask: 'actor'; readonly id: ActorId }
  | { readonly ask: 'count'; readonly restriction: Restriction }
  | { readonly ask: 'facet'; readonly facet: FacetId; readonly restriction: Restriction; readonly limit: number }
  | {
      readonly ask: 'neighbours';
      readonly id: ActorId;
      readonly type?: TypeId;
      readonly restriction: Restriction;
      readonly limit: number;
    }
  | { readonly ask: 'strongest'; readonly restriction: Restriction; readonly limit: number }
  | { readonly ask: 'claims'; readonly pairs: readonly PairPage[]; readonly restriction: Restriction }
  | {
      readonly ask: 'paths';
      readonly ends: Ends;
      readonly restriction: Restriction;
      readonly limit: number;
      readonly hops: number;
    }
  | { readonly ask: 'bins'; readonly axis: TimeAxis; readonly cuts: Cuts; readonly restriction: Restriction };

/** An answer in a form in which answers of different sources can be compared. */
export interface Told {
  readonly leftOut: readonly string[];
  /** How many there are altogether, where the answer says that it does not hold all. */
  readonly of?: number;
  /** The claims of each item of a ranked list, in its order; of each pair those that are told. */
  readonly counts: readonly number[];
  /** What is in a list, by its key, since equals may stand in any order. */
  readonly items: ReadonlyMap<string, unknown>;
  /** The actors that come along with claims. */
  readonly beside: ReadonlyMap<string, unknown>;
  /** What is no list, or a list that always comes as a whole. */
  readonly plain?: unknown;
}

/** Puts a question to a source. */
export async function ask(source: GraphSource, question: Question, signal?: AbortSignal): Promise<Told> {
  switch (question.ask) {
    case 'search':
      return ranked(await source.search(question.words, question, signal), ({ actor }) => actor.id);
    case 'actor':
      return told(await source.actor(question.id, signal), (found) => ({ plain: found }));
    case 'count':
      return told(await source.count(question.restriction, signal), (counts) => ({ plain: counts }));
    case 'facet': {
      const { facet, restriction } = question;
      return ranked(await source.facet(facet, restriction, question, signal), ({ value }) => String(value));
    }
    case 'neighbours': {
      const { value, ...answer } = await source.neighbours(question.id, question.restriction, question, signal);
      const byType = value.byType.toSorted((a, b) => (a.type < b.type ? -1 : 1));
      return { ...ranked({ ...answer, value: value.strongest }, ({ id }) => id), plain: byType };
    }
    case 'strongest': {
      const answer = await source.strongest(question.restriction, question, signal);
      const value = answer.value.map(({ ends, claims }) => ({ ends: [...ends].sort(), claims }));
      return ranked({ ...answer, value }, ({ ends }) => JSON.stringify(ends));
    }
    case 'claims':
      return told(await source.claims(question.pairs, question.restriction, signal), ofPairs);
    case 'paths':
      return told(await source.paths(question.ends, question.restriction, question, signal), (ways) => ({
        items: byKey(ways, (way) => JSON.stringify(way)),
      }));
    case 'bins':
      return told(await source.bins(question.axis, question.cuts, question.restriction, signal), (bins) => ({
        plain: bins,
      }));
  }
}

/** The claims of each pair by the pair and themselves; how many each has altogether is plain. */
function ofPairs({ pairs, claims, actors }: FetchedPairs): Content {
  const byId = byKey(claims, ({ id }) => id);
  const lines = pairs.flatMap(({ ends, ids }) =>
    ids.map((id) => ({ key: `${pairKey(ends)} ${id}`, claim: byId.get(id) })),
  );
  const used = new Set(pairs.flatMap(({ ids }) => ids));
  if (used.size < byId.size) throw new Error('a claim comes along that is of none of the pairs');
  return {
    counts: pairs.map(({ ids }) => ids.length),
    items: byKey(lines, ({ key }) => key),
    beside: byKey(actors, ({ id }) => id),
    plain: pairs.map(({ ends, of }) => [pairKey(ends), of]),
  };
}

type Content = Partial<Pick<Told, 'counts' | 'items' | 'beside' | 'plain'>>;

function told<Value>({ leftOut, of, value }: Answer<Value>, content: (value: Value) => Content): Told {
  const empty = { counts: [], items: new Map(), beside: new Map() };
  return { leftOut, ...(of !== undefined && { of }), ...empty, ...content(value) };
}

function ranked<Item extends { readonly claims: number }>(
  answer: Answer<readonly Item[]>,
  keyOf: (item: Item) => string,
): Told {
  return told(answer, (items) => ({ counts: items.map(({ claims }) => claims), items: byKey(items, keyOf) }));
}

/** Some items by their keys; throws where one comes twice. */
function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item> {
  const map = new Map(items.map((item) => [keyOf(item), item]));
  if (map.size < items.length) throw new Error(`something comes twice: ${items.map(keyOf).join(', ')}`);
  return map;
}
