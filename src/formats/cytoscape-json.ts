import type { Actor, Claim, OpenDataset } from '../model/dataset';
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
import { type Names, namesOf } from './names';
import { oneByOne } from './one-by-one';

/** The network that Cytoscape reads; it never carries a style, which Cytoscape would apply and fetch images for. */
export const cytoscapeJson: WrittenFormat & ReadFormat = {
  id: 'cytoscape',
  label: 'Cytoscape JSON',
  hint: 'for Cytoscape on the desktop',
  extension: 'cyjs',
  mime: 'application/json',
  write: (dataset, lexicon) => chunked(jsonPieces(networkOf(dataset, lexicon))),
  losses: (dataset, lexicon) => countLosses(dataset, edgeLosses(dataset, lexicon)),
  recognises: ({ text }) => ELEMENTS.test(text) || isNetwork(text),
  reader: () => import('./reading/read-cytoscape').then(({ readCytoscape }) => readCytoscape),
};

const NETWORK = /^\s*\{.*"(?:elements"\s*:\s*[[{]|target_cytoscapejs_version"|format_version"\s*:)/s;
const NETWORK_KEYS = ['elements', 'target_cytoscapejs_version', 'format_version'];
const ELEMENTS = /^\s*\[\s*\{\s*"(?:data|group|position|classes)"\s*:/;

function isNetwork(text: string): boolean {
  return NETWORK.test(text) && startsWithKey(text, NETWORK_KEYS) && !startsAsJsonLd(text);
}

// Nodes and edges share one space of ids in Cytoscape.
const nodeKey = (id: string) => `n:${id}`;
const edgeKey = (id: string) => `e:${id}`;

function networkOf(dataset: OpenDataset, lexicon: Lexicon) {
  const names = namesOf(dataset, lexicon);
  return {
    format_version: '1.0',
    generated_by: dataset.derivedFrom?.by ?? 'Actor Atlas',
    target_cytoscapejs_version: '~3.0',
    data: { ...named(dataset.title), ...attributesOf(METADATA, dataset, names) },
    elements: {
      nodes: oneByOne(dataset.actors, (actor) => ({ data: nodeData(actor, names) })),
      edges: oneByOne(dataset.claims, (claim) => ({ data: edgeData(claim, names) })),
    },
  };
}

function nodeData(actor: Actor, names: Names) {
  return { id: nodeKey(actor.id), ...named(actor.label), ...attributesOf(ACTOR_COLUMNS, actor, names) };
}

function edgeData(claim: Claim, names: Names) {
  const values = attributesOf(CLAIM_COLUMNS, claim, names);
  return {
    id: edgeKey(claim.id),
    source: nodeKey(claim.subject),
    target: nodeKey(claim.object),
    ...named(`${names.nameOf(claim.subject)} (${values['label']}) ${names.nameOf(claim.object)}`),
    interaction: claim.type,
    shared_interaction: claim.type,
    ...values,
  };
}

/** Cytoscape shows `name` and matches networks by `shared_name`. */
function named(name: string) {
  return { shared_name: name, name };
}
