import type { Atlas } from '../../../src/graph/atlas';
import type { TimeAxis } from '../../../src/graph/dates';
import { fold } from '../../../src/lib/text';
import type { Claim } from '../../../src/model/dataset';
import { parseEdtf } from '../../../src/model/edtf';
import type { ActorId } from '../../../src/model/ids';
import type { Sign } from '../../../src/model/vocabulary';
import type {
  Answer,
  Bins,
  Cuts,
  Ends,
  FacetCount,
  FoundActor,
  GraphSource,
  Neighbours,
  PairCount,
  Restriction,
} from '../../../src/sources/graph-source';
import { DEFAULT_VIEW, type FacetId, type FacetValues, NOBODY, type Sourcing } from '../../../src/view/state';
import { adjacencyOf, plainLines } from '../../support/adjacency';
import { naivePassing, naiveSaidAt, naiveSourcing, partiesOf } from '../../view/naive-filter';

/** What a source should answer, found by going through all claims again and again: nothing of it is fast or clever. */
export function naiveSource(atlas: Atlas): GraphSource {
  const { dataset, lexicon } = atlas;
  const passing = (restriction: Restriction) => recordsOf(atlas, restriction).map(({ claim }) => claim);
  const whole = [...dataset.claims];
  return {
    label: 'naive',
    about: async () => ({
      title: dataset.title,
      actors: dataset.actors.length,
      claims: whole.length,
      facets: ['types', 'signs', 'standings', 'kinds', 'speakers', 'sources', 'sourcings'],
      axes: ['true', 'said'],
      words: true,
      lexicon,
      sources: dataset.sources,
    }),
    search: async (words, { limit }) => firstOf(searched(atlas, words), limit),
    actor: async (id) => answer(searched(atlas, '').find(({ actor }) => actor.id === id)),
    count: async (restriction) => {
      const claims = passing(restriction);
      return answer({ claims: claims.length, actors: new Set(claims.flatMap(partiesOf)).size });
    },
    facet: async (id, restriction, { limit }) => firstOf(facetOf(atlas, id, restriction), limit),
    neighbours: async (id, restriction, { limit, type }) => {
      const claims = passing(restriction).filter((claim) => type === undefined || claim.type === type);
      const { byType, strongest } = neighboursOf(claims, id);
      const { value, ...rest } = firstOf(strongest, limit);
      return { ...rest, value: { byType, strongest: value } };
    },
    strongest: async (restriction, { limit }) => firstOf(pairsOf(passing(restriction)), limit),
    claims: async (pages, restriction) => {
      const claims = passing(restriction).sort(byId);
      const pairs = pages.map(({ ends, limit, after }) => {
        const all = claims.filter(drawnBetween(ends)).map(({ id }) => id);
        return { ends, ids: all.filter((id) => after === undefined || id > after).slice(0, limit), of: all.length };
      });
      const told = claims.filter(({ id }) => pairs.some(({ ids }) => ids.includes(id)));
      const named = told.flatMap(namedBy);
      return answer({ pairs, claims: told, actors: dataset.actors.filter(({ id }) => named.includes(id)) });
    },
    paths: async ([from, to], restriction, { limit, hops }) => {
      const records = recordsOf(atlas, restriction);
      const isKnown = [from, to].every((id) => dataset.actors.some((actor) => actor.id === id));
      return answer(isKnown ? waysOf(adjacencyOf(records), from, to, hops).slice(0, limit) : []);
    },
    bins: async (axis, cuts, restriction) => answer(binsOf(atlas, passing(restriction), axis, cuts)),
    close: () => {},
  };
}

function answer<Value>(value: Value): Answer<Value> {
  return { value, leftOut: [], at: 0 };
}

function firstOf<Item>(items: readonly Item[], limit: number): Answer<readonly Item[]> {
  return items.length <= limit ? answer(items) : { ...answer(items.slice(0, limit)), of: items.length };
}

function recordsOf(atlas: Atlas, restriction: Restriction, but?: FacetId) {
  return naivePassing(atlas, { ...DEFAULT_VIEW, ...restriction }, but);
}

function searched({ dataset }: Atlas, words: string): readonly FoundActor[] {
  const asked = fold(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return dataset.actors
    .filter(({ label, short, aliases = [] }) =>
      asked.every((word) => [label, short ?? '', ...aliases].some((name) => fold(name).includes(word))),
    )
    .map((actor) => ({
      actor,
      claims: [...dataset.claims].filter((claim) => partiesOf(claim).includes(actor.id)).length,
    }))
    .sort((a, b) => b.claims - a.claims);
}

/** How often each of some texts stands there, the most frequent first. */
function tallied<Key extends string | number>(keys: readonly Key[]): readonly (readonly [Key, number])[] {
  return [...new Set(keys)]
    .map((key) => [key, keys.filter((other) => other === key).length] as const)
    .sort(([, a], [, b]) => b - a);
}

type Values = { readonly [Id in FacetId]: (claim: Claim, sourcing: Sourcing) => readonly FacetValues[Id][] };

function facetOf<Id extends FacetId>(atlas: Atlas, id: Id, restriction: Restriction): readonly FacetCount<Id>[] {
  const values: Values = {
    types: ({ type }) => [type],
    signs: (claim) => [signOf(atlas, claim)],
    standings: (claim) => [atlas.find(claim.id)!.standing],
    kinds: (claim) =>
      atlas.dataset.actors.filter((actor) => partiesOf(claim).includes(actor.id)).map(({ kind }) => kind),
    speakers: ({ by }) => [by ?? NOBODY],
    sources: ({ evidence }) => evidence.map(({ source }) => source),
    sourcings: (_, sourcing) => [sourcing],
  };
  const found = recordsOf(atlas, restriction, id).flatMap((record) => [
    ...new Set(values[id](record.claim, id === 'sourcings' ? naiveSourcing(record, atlas) : 'single')),
  ]);
  return tallied<FacetValues[Id]>(found).map(([value, claims]) => ({ value, claims }));
}

function signOf({ lexicon }: Atlas, { negated, type }: Claim): Sign {
  return negated ? 0 : lexicon.type(type).sign;
}

function drawnBetween([a, b]: Ends): (claim: Claim) => boolean {
  return (claim) => plainLines(claim).some(([from, to]) => (from === a && to === b) || (from === b && to === a));
}

function neighboursOf(claims: readonly Claim[], id: ActorId): Neighbours {
  const tying = claims.flatMap((claim) => {
    const others = plainLines(claim).flatMap(([from, to]) => (from === id ? [to] : to === id ? [from] : []));
    return others.length > 0 ? [{ type: claim.type, others: [...new Set(others)] }] : [];
  });
  const byType = tallied(tying.map(({ type }) => type)).map(([type, count]) => ({
    type,
    claims: count,
    actors: new Set(tying.filter((tie) => tie.type === type).flatMap(({ others }) => others)).size,
  }));
  return {
    byType,
    strongest: tallied(tying.flatMap(({ others }) => others)).map(([other, count]) => ({ id: other, claims: count })),
  };
}

function pairsOf(claims: readonly Claim[]): readonly PairCount[] {
  const pairs = new Map<string, Ends>();
  const keyOf = ([a, b]: Ends) => JSON.stringify([a, b].sort());
  const keys = claims.flatMap((claim) => {
    const lines = plainLines(claim);
    for (const line of lines) pairs.set(keyOf(line), line);
    return [...new Set(lines.map(keyOf))];
  });
  return tallied(keys).map(([key, count]) => ({ ends: pairs.get(key)!, claims: count }));
}

function byId(a: Claim, b: Claim): number {
  return a.id < b.id ? -1 : 1;
}

function namedBy(claim: Claim): readonly string[] {
  const { subject, object, also = [], by, onBehalfOf, place, responses = [] } = claim;
  const others = [...also.map(({ actor }) => actor), ...responses.map((response) => response.by)];
  return [subject, object, by ?? '', onBehalfOf ?? '', place ?? '', ...others];
}

/** Every shortest way, found by going on from all ways that have not yet arrived. */
function waysOf(
  next: ReadonlyMap<ActorId, ReadonlySet<ActorId>>,
  from: ActorId,
  to: ActorId,
  hops: number,
): readonly (readonly ActorId[])[] {
  let ways: readonly (readonly ActorId[])[] = [[from]];
  for (let step = 0; step <= hops; step++) {
    const arrived = ways.filter((way) => way.at(-1) === to);
    if (arrived.length > 0) return arrived;
    ways = ways.flatMap((way) => [...(next.get(way.at(-1)!) ?? [])].map((other) => [...way, other]));
  }
  return [];
}

function binsOf(
  { dataset, lexicon }: Pick<Atlas, 'dataset' | 'lexicon'>,
  claims: readonly Claim[],
  axis: TimeAxis,
  cuts: Cuts,
): Bins {
  const none = () => ({ '-1': 0, 0: 0, 1: 0 });
  const undated = none();
  const days: number[] = [];
  const bins = cuts.slice(1).map((cut, at) => ({ from: cuts[at]!, to: cut - 1, claims: none() }));
  for (const claim of claims) {
    const sign = claim.negated ? 0 : lexicon.type(claim.type).sign;
    const date = axis === 'true' ? claim.time : naiveSaidAt(claim, dataset);
    const { first, last } = (date && parseEdtf(date.edtf)) ?? {};
    const day = first ?? last;
    if (day === undefined) undated[sign]++;
    else {
      days.push(day);
      for (const bin of bins) if (bin.from <= day && day <= bin.to) bin.claims[sign]++;
    }
  }
  return { bins, undated, ...(days.length > 0 && { extent: [Math.min(...days), Math.max(...days)] }) };
}
