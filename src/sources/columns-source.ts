import type { Atlas } from '../graph/atlas';
import { countByParty } from '../graph/between';
import { TIME_AXES } from '../graph/dates';
import { type Bits, countBits } from '../lib/bits';
import { passing } from '../view/passing';
import { claimsOfPairs } from './columns/claims-of-pairs';
import { countedBins } from './columns/counted-bins';
import { FACETS, facetCounts } from './columns/facet-values';
import { actorFound, actorsNamed } from './columns/found-actors';
import { pageOf, told } from './columns/page';
import { shortestWays } from './columns/shortest-ways';
import { neighboursAmong, strongestPairs } from './columns/tied';
import type { About, GraphSource, Restriction } from './graph-source';
import { pairKey } from './pair-key';

/** An opened dataset as a source: what is in memory answers at once, and everything can be asked of it. */
export function columnsSource(atlas: Atlas): GraphSource {
  const bitsOf = (restriction: Restriction) => passing(atlas, restriction).bits;
  return {
    label: atlas.dataset.title,
    about: (signal) => asked(signal, () => aboutOf(atlas)),
    search: (words, page, signal) =>
      asked(signal, () => pageOf(actorsNamed(atlas, words), page, ({ actor }) => actor.id)),
    actor: (id, signal) => asked(signal, () => told(actorFound(atlas, id))),
    count: (restriction, signal) => asked(signal, () => told(countsOf(atlas, bitsOf(restriction)))),
    facet: (id, restriction, page, signal) =>
      asked(signal, () => pageOf(facetCounts(atlas, id, restriction), page, ({ value }) => String(value))),
    neighbours: (id, restriction, { type, ...page }, signal) =>
      asked(signal, () => {
        const { byType, strongest } = neighboursAmong(atlas, bitsOf(restriction), id, type);
        const { value, ...answer } = pageOf(strongest, page, (neighbour) => neighbour.id);
        return { ...answer, value: { byType, strongest: value } };
      }),
    strongest: (restriction, page, signal) =>
      asked(signal, () => pageOf(strongestPairs(atlas, bitsOf(restriction)), page, ({ ends }) => pairKey(ends))),
    claims: (pairs, restriction, signal) => asked(signal, () => told(claimsOfPairs(atlas, bitsOf(restriction), pairs))),
    paths: (ends, restriction, { limit, hops }, signal) =>
      asked(signal, () => shortestWays(atlas, bitsOf(restriction), ends, { limit, hops })),
    bins: (axis, cuts, restriction, signal) =>
      asked(signal, () => told(countedBins(atlas, bitsOf(restriction), axis, cuts))),
    close: () => {},
  };
}

/** Answers in a later turn unless the question is given up by then. */
async function asked<Value>(signal: AbortSignal | undefined, answer: () => Value): Promise<Value> {
  await undefined;
  signal?.throwIfAborted();
  return answer();
}

function aboutOf({ dataset, columns, lexicon }: Atlas): About {
  const { title, actors, sources } = dataset;
  return {
    title,
    actors: actors.length,
    claims: columns.length,
    facets: FACETS,
    axes: TIME_AXES,
    words: true,
    lexicon,
    sources,
  };
}

function countsOf(atlas: Atlas, bits: Bits) {
  const parties = countByParty(atlas, bits).reduce((count, claims) => count + Number(claims > 0), 0);
  return { claims: countBits(bits), actors: parties };
}
