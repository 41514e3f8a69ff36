import type { Sequence } from '../lib/sequence';
import type { Actor, Claim, OpenDataset } from '../model/dataset';
import type { XmlLines } from './xml';
import { isXmlId, unusedIds, xmlIds } from './xml-ids';
import type { XmlPattern } from './xml-pattern';

/** An actor on its way into an XML file, under an id that XML can hold. */
export interface NodeItem {
  readonly actor: Actor;
  readonly id: string;
}

/** A claim on its way into an XML file, with its id and those of its two nodes. */
export interface EdgeItem {
  readonly claim: Claim;
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** How an XML format writes a dataset: what the file says about itself, and each node and edge. */
export interface XmlGraph {
  readonly about: XmlPattern<OpenDataset>;
  readonly node: XmlPattern<NodeItem>;
  readonly edge: XmlPattern<EdgeItem>;
}

/** The nodes and edges of an XML file under ids that XML can hold, made while they are gone through. */
export interface XmlContent {
  readonly nodes: Iterable<XmlLines>;
  /** `undefined` is a chance to stop while the ids of claims are looked through. */
  readonly edges: Iterable<XmlLines | undefined>;
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
  for (const actor of actors) yield (indent) => node.lines({ actor, id: nodeId(actor.id) }, indent);
}

/** The ids of all claims are looked through only if there is one that XML cannot hold. */
function* edgesOf(claims: Sequence<Claim>, nodeId: IdOf, { edge }: XmlGraph): XmlContent['edges'] {
  let nextId: (() => string) | undefined;
  for (const claim of claims) {
    const isKept = isXmlId(claim.id);
    if (!isKept) nextId ??= unusedIds(yield* idsLike(EDGE_ID, claims), 'e');
    const id = isKept || !nextId ? claim.id : nextId();
    const item = { claim, id, source: nodeId(claim.subject), target: nodeId(claim.object) };
    yield (indent) => edge.lines(item, indent);
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
