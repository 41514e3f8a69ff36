import type { OpenDataset } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import { ACTOR_COLUMNS } from './actor-columns';
import { chunked } from './chunks';
import { CLAIM_COLUMNS } from './claim-columns';
import { attributesOf } from './column';
import type { ReadFormat, WrittenFormat } from './format';
import { jsonPieces } from './json-pieces';
import { startsAsJsonLd, startsWithKey } from './json-start';
import { countLosses, edgeLosses } from './losses';
import { METADATA } from './metadata';
import { namesOf } from './names';
import { oneByOne } from './one-by-one';

/** Graphology's serialisation, for `MultiDirectedGraph.from`. */
export const graphologyJson: WrittenFormat & ReadFormat = {
  id: 'graphology',
  label: 'Graphology JSON',
  hint: 'for Sigma and scripts in JavaScript',
  extension: 'graphology.json',
  mime: 'application/json',
  write: (dataset, lexicon) => chunked(jsonPieces(serialised(dataset, lexicon))),
  losses: (dataset, lexicon) => countLosses(dataset, edgeLosses(dataset, lexicon)),
  recognises: ({ text }) => GRAPH.test(text) && startsWithKey(text, GRAPH_KEYS) && !startsAsJsonLd(text),
  reader: () => import('./reading/read-graphology').then(({ readGraphology }) => readGraphology),
};

/** Lists of nodes and edges or links; a bundle of Minivan, or other attributes, may fill the start of the file. */
const GRAPH = /^\s*\{.*"(?:(?:nodes|edges|links)"\s*:\s*\[|bundleVersion"|allowSelfLoops"|multigraph")/s;
const GRAPH_KEYS = ['nodes', 'edges', 'links', 'options', 'attributes', 'graph', 'bundleVersion', 'multigraph'];

// A multigraph of graphology writes onto Object.prototype for a node called __proto__: no key is a bare id.
const nodeKey = (id: string) => `n:${id}`;
const edgeKey = (id: string) => `e:${id}`;

function serialised(dataset: OpenDataset, lexicon: Lexicon) {
  const names = namesOf(dataset, lexicon);
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    attributes: attributesOf(METADATA, dataset, names),
    nodes: oneByOne(dataset.actors, (actor) => ({
      key: nodeKey(actor.id),
      attributes: attributesOf(ACTOR_COLUMNS, actor, names),
    })),
    edges: oneByOne(dataset.claims, (claim) => ({
      key: edgeKey(claim.id),
      source: nodeKey(claim.subject),
      target: nodeKey(claim.object),
      attributes: attributesOf(CLAIM_COLUMNS, claim, names),
    })),
  };
}
