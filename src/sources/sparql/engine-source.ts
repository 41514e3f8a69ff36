import type { GraphSource } from '../graph-source';
import { type Asking, asking } from './asking';
import { binsOf } from './bins';
import type { ClaimShape } from './claim-shape';
import { claimsOfPairs } from './claims-of-pairs';
import { countOf, facetOf } from './counting';
import type { SparqlEngine } from './engine';
import { type KnownActors, knownActors } from './known-actors';
import { neighboursOf } from './neighbours';
import { pathsBetween } from './paths';
import { actorFound, searched } from './search';
import { strongestOf } from './strongest';

/** What the answers to a question are made of. */
interface Means {
  readonly shape: ClaimShape;
  readonly asking: Asking;
  readonly known: KnownActors;
}

/** A graph in an engine as a source; how its claims are said is found out with the first question, and again where that failed. */
export function engineSource(
  engine: SparqlEngine,
  shapeIn: (engine: SparqlEngine, signal?: AbortSignal) => Promise<ClaimShape>,
): GraphSource {
  let found: Pick<Means, 'shape' | 'known'> | undefined;
  const ask = async <Value>(
    signal: AbortSignal | undefined,
    answer: (means: Means) => Promise<Value>,
  ): Promise<Value> => {
    signal?.throwIfAborted();
    if (!found) {
      const shape = await shapeIn(engine, signal);
      found ??= { shape, known: knownActors(shape) };
    }
    const value = await answer({ ...found, asking: asking(engine, signal) });
    signal?.throwIfAborted();
    return value;
  };
  return {
    label: engine.label,
    about: (signal) => ask(signal, async ({ shape }) => shape.about),
    search: (words, page, signal) =>
      ask(signal, ({ shape, asking, known }) => searched(shape, asking, known, { words, page, signal })),
    actor: (id, signal) => ask(signal, ({ shape, asking, known }) => actorFound(shape, asking, known, { id, signal })),
    count: (restriction, signal) => ask(signal, ({ shape, asking }) => countOf(shape, asking, restriction)),
    facet: (id, restriction, page, signal) =>
      ask(signal, ({ shape, asking }) => facetOf(shape, asking, id, restriction, page)),
    neighbours: (id, restriction, options, signal) =>
      ask(signal, ({ shape, asking }) => neighboursOf(shape, asking, id, restriction, options)),
    strongest: (restriction, page, signal) =>
      ask(signal, ({ shape, asking }) => strongestOf(shape, asking, restriction, page)),
    claims: (pairs, restriction, signal) =>
      ask(signal, ({ shape, asking, known }) =>
        claimsOfPairs(shape, asking, known, { pages: pairs, restriction, signal }),
      ),
    paths: (ends, restriction, options, signal) =>
      ask(signal, ({ shape, asking }) => pathsBetween(shape, asking, ends, restriction, options)),
    bins: (axis, cuts, restriction, signal) =>
      ask(signal, ({ shape, asking }) => binsOf(shape, asking, axis, cuts, restriction)),
    close: () => engine.close(),
  };
}
