import type { Sequence } from '../lib/sequence';
import type { Actor, Claim, OpenDataset } from '../model/dataset';
import type { XmlElement, XmlFill } from './xml';
import { isXmlId, unusedIds, xmlIds } from './xml-ids';

/** The ids that an edge bears in an XML file: its own and those of its two nodes. */
export interface EdgeIds {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** How an XML format writes a dataset: what the file says about itself, and each node and edge. */
export interface XmlGraph {
  readonly about: readonly (XmlElement | XmlFill)[];
  node(actor: Actor, id: string): XmlElement;
  edge(claim: Claim, ids: EdgeIds): XmlElement;
}

/** The nodes and edges of an XML file under ids that XML can hold, made while they are gone through. */
export interface XmlContent {
  readonly nodes: Iterable<XmlElement>;
  /** `undefined` is a chance to stop while the ids of claims are looked through. */
  readonly edges: Iterable<XmlElement | undefined>;
}

/** Writes the actors and claims of a dataset as nodes and edges. */
export function contentOf({ actors, claims }: OpenDataset, graph: XmlGraph): XmlContent {
  const nodeId = xmlIds(
    actors.map(({ id }) => id),
    'n',
  );
  return { nodes: nodesOf(actors, nodeId, graph), edges: edgesOf(claims, nodeId, graph) };
}

type IdOf = (id: string) => string;

function* nodesOf(actors: readonly Actor[], nodeId: IdOf, { node }: XmlGraph): XmlContent['nodes'] {
  for (const actor of actors) yield node(actor, nodeId(actor.id));
}

/** The ids of all claims are looked through only if there is one that XML cannot hold. */
function* edgesOf(claims: Sequence<Claim>, nodeId: IdOf, { edge }: XmlGraph): XmlContent['edges'] {
  let nextId: (() => string) | undefined;
  for (const claim of claims) {
    const isKept = isXmlId(claim.id);
    if (!isKept) nextId ??= unusedIds(yield* idsLike(EDGE_ID, claims), 'e');
    const id = isKept || !nextId ? claim.id : nextId();
    yield edge(claim, { id, source: nodeId(claim.subject), target: nodeId(claim.object) });
  }
}

const EDGE_ID = /^e\d+$/;
/** So many ids are looked through between two chances to stop. */
const IDS_A_STEP = 256;

function* idsLike(pattern: RegExp, claims: Iterable<Claim>): Generator<undefined, ReadonlySet<string>> {
  const found = new Set<string>();
  let seen = 0;
  for (const { id } of claims) {
    if (pattern.test(id)) found.add(id);
    if (++seen % IDS_A_STEP === 0) yield;
  }
  return found;
}
