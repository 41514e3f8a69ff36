import { MultiDirectedGraph } from 'graphology';
import { onOneLine } from '../lib/text';
import type { Actor, Claim, Dataset, Source } from '../model/dataset';
import type { ActorId, ClaimId, SourceId, SpeakerId } from '../model/ids';
import { type Lexicon, lexiconOf } from '../model/lexicon';
import type { Vocabulary } from '../model/vocabulary';
import { type ClaimRecord, recordOf } from './record';

/** One record attribute a node or edge, so that no id or label can collide with graphology's own names. */
export type ClaimGraph = MultiDirectedGraph<{ actor: Actor }, { record: ClaimRecord }>;

/** An opened dataset: its graph, its vocabulary and the indexes that everything else reads. */
export interface Atlas {
  readonly dataset: Dataset;
  readonly lexicon: Lexicon;
  readonly graph: ClaimGraph;
  readonly records: readonly ClaimRecord[];
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly byId: ReadonlyMap<ClaimId, ClaimRecord>;
  /** The actor among speakers; undefined for a source, or for nobody known. */
  actorOf(id: SpeakerId): Actor | undefined;
  /** The name shown for a speaker, actor or source. */
  nameOf(id: SpeakerId): string;
}

// A multigraph's edge index would otherwise write onto Object.prototype for a node called __proto__.
const nodeKey = (id: ActorId) => `n:${id}`;
const edgeKey = (id: ClaimId) => `e:${id}`;

/** Builds the graph of a validated dataset: one node an actor, one edge a claim. */
export function atlasOf(dataset: Dataset, standard: Vocabulary): Atlas {
  const lexicon = lexiconOf(dataset.vocabulary ?? standard);
  const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const bySpeaker = new Map<string, Actor>(actors);
  const names = new Map<string, string>([
    ...dataset.sources.map(({ id, publisher, title }) => [id, legible(publisher ?? title, id)] as const),
    ...dataset.actors.map((actor) => [actor.id, nameOfActor(actor)] as const),
  ]);
  const kindOf = (id: string) => bySpeaker.get(id)?.kind;
  const records = dataset.claims.map((claim: Claim) => recordOf(claim, lexicon.type(claim.type), kindOf));
  return {
    dataset,
    lexicon,
    graph: graphOf(dataset.actors, records),
    records,
    actors,
    sources,
    byId: new Map(records.map((record) => [record.claim.id, record])),
    actorOf: (id) => bySpeaker.get(id),
    nameOf: (id) => names.get(id) ?? id,
  };
}

/** The name an actor goes by on screen: the short one if it has one; its id where nothing of the name can be seen. */
export function nameOfActor({ id, short, label }: Actor): string {
  return legible(short ?? label, id);
}

function legible(name: string, id: string): string {
  return onOneLine(name) === '' ? id : name;
}

function graphOf(actors: readonly Actor[], records: readonly ClaimRecord[]): ClaimGraph {
  const graph: ClaimGraph = new MultiDirectedGraph();
  for (const actor of actors) graph.addNode(nodeKey(actor.id), { actor });
  for (const record of records) {
    const { id, subject, object } = record.claim;
    graph.addDirectedEdgeWithKey(edgeKey(id), nodeKey(subject), nodeKey(object), { record });
  }
  return graph;
}
