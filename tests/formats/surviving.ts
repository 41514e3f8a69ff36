import type { Actor, Claim, Dataset, Response } from '../../src/model/dataset';

/** What must come back of a dataset from a file, whatever it holds: a file tells an empty list from none only where its format can. */
export type Surviving = (dataset: Dataset) => Dataset;

/** What of a dataset each format that is written and read keeps, by its id: the rest is among its losses. */
export const SURVIVING: ReadonlyMap<string, Surviving> = new Map<string, Surviving>([
  ['dataset', (dataset) => dataset],
  ['graphml', flat],
  ['gexf', flat],
  ['csv', flat],
  ['cytoscape', flat],
  ['graphology', flat],
  ['nquads', (dataset) => dataset],
  ['trig', (dataset) => dataset],
  ['turtle', (dataset) => dataset],
  ['turtle12', (dataset) => dataset],
  ['ntriples', (dataset) => dataset],
  ['jsonld', (dataset) => dataset],
  ['stix', unlisted],
  ['ftm', (dataset) => dataset],
  ['dot', flat],
]);

/** STIX has no empty lists; those that a dataset must have come back. */
function unlisted({ claims, actors, vocabulary, ...head }: Dataset): Dataset {
  const types = vocabulary?.types.map(({ mappings, ...type }) => {
    return mappings && Object.keys(mappings).length > 0 ? { ...type, mappings } : type;
  });
  return {
    ...head,
    ...(vocabulary && types && { vocabulary: { ...vocabulary, types } }),
    actors: actors.map(flatActor),
    claims: claims.map((claim) => withoutEmpty(claim, ['also', 'notes', 'responses'])),
  };
}

/** Flat attributes have nothing for an empty list, nor for a claim that it holds. */
export function flat({ claims, actors, ...head }: Dataset): Dataset {
  return { ...head, actors: actors.map(flatActor), claims: claims.map(flatClaim) };
}

function flatActor(actor: Actor): Actor {
  return withoutEmpty(actor, ['aliases', 'sameAs', 'notes']);
}

function flatClaim(claim: Claim): Claim {
  const { negated, ...rest } = withoutEmpty(claim, ['also', 'notes', 'responses']);
  return negated ? { ...rest, negated } : rest;
}

/** The same item without those of its lists that are empty. */
function withoutEmpty<Item extends Actor | Claim | Response>(item: Item, lists: readonly (keyof Item)[]): Item {
  const kept = { ...item };
  for (const list of lists) {
    const value = kept[list];
    if (Array.isArray(value) && value.length === 0) delete kept[list];
  }
  return kept;
}
