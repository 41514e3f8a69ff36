import type { Dataset } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import { ACTOR_COLUMNS } from './actor-columns';
import { CLAIM_COLUMNS } from './claim-columns';
import { type Column, type FlatValue, filled } from './column';
import type { Format } from './format';
import { edgeLosses, onlyReal } from './losses';
import { METADATA } from './metadata';
import { type Names, namesOf } from './names';

/** Graphology's serialisation, for `MultiDirectedGraph.from`. */
export const graphologyJson: Format = {
  id: 'graphology',
  label: 'Graphology JSON',
  hint: 'for Sigma and scripts in JavaScript',
  extension: 'graphology.json',
  mime: 'application/json',
  write: (dataset, lexicon) => `${JSON.stringify(serialised(dataset, lexicon), null, 2)}\n`,
  losses: (dataset, lexicon) => onlyReal(edgeLosses(dataset, lexicon)),
};

// A multigraph of graphology writes onto Object.prototype for a node called __proto__: no key is a bare id.
const nodeKey = (id: string) => `n:${id}`;
const edgeKey = (id: string) => `e:${id}`;

function serialised(dataset: Dataset, lexicon: Lexicon) {
  const names = namesOf(dataset, lexicon);
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    attributes: attributesOf(METADATA, dataset, names),
    nodes: dataset.actors.map((actor) => ({
      key: nodeKey(actor.id),
      attributes: attributesOf(ACTOR_COLUMNS, actor, names),
    })),
    edges: dataset.claims.map((claim) => ({
      key: edgeKey(claim.id),
      source: nodeKey(claim.subject),
      target: nodeKey(claim.object),
      attributes: attributesOf(CLAIM_COLUMNS, claim, names),
    })),
  };
}

function attributesOf<Item>(columns: readonly Column<Item>[], item: Item, names: Names): Record<string, FlatValue> {
  return Object.fromEntries(filled(columns, item, names));
}
