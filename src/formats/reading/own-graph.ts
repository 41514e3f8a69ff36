import { counted } from '../../lib/text';
import type { Dataset } from '../../model/dataset';
import { ACTOR_COLUMNS } from '../actor-columns';
import { unheld } from '../characters';
import { CLAIM_COLUMNS } from '../claim-columns';
import type { Draft, DraftItem } from './draft';
import type { EdgeSaying } from './edge-sayings';
import { fileTitleOf, idOfFile } from './file-title';
import type { Findings } from './findings';
import type { FileEdge, FileGraph, FileNode } from './graph';
import { ownAbout, ownHead, ownSources } from './own-about';
import { type OwnFields, type OwnReading, ownFields } from './own-fields';
import { ownActor, ownClaim } from './own-items';
import { completeSources, speakerNames } from './own-sources';
import { completeVocabulary } from './own-vocabulary';
import type { ReadInput } from './reader';
import { settled } from './settled';
import type { SoundGraph } from './sound-graph';

/** True where the nodes and edges of a graph carry the columns that we write for actors and claims. */
export function isOwnGraph({ about, nodes, edges }: SoundGraph): boolean {
  if (nodes.length === 0) return ownAbout(about).has('dataset');
  const isActor = nodes.some(({ attributes }) => attributes.has('actor') && attributes.has('actor_kind'));
  const isClaim = ({ attributes }: EdgeSaying) => attributes.has('claim') && attributes.has('relation');
  return isActor && (edges.length === 0 || edges.sayings.some(isClaim));
}

/** The dataset that was written into a graph; what a program has changed or lost since is reported, and left out where it makes no sense. */
export function ownDataset(graph: SoundGraph, input: ReadInput, findings: Findings): Dataset | undefined {
  const reading = { restored: isXml(input.bytes) ? unheld : asItIs, findings };
  const about = ownFields(ownAbout(graph.about), 'the graph', reading);
  const actorFields = graph.nodes.map(({ attributes, place }) => ownFields(attributes, place, reading));
  const actors = graph.nodes.map((node, at) => actorItem(withLabel(node, reading), actorFields[at]!));
  const edges = [...graph.edges];
  const claimFields = edges.map(({ attributes, place }) => ownFields(attributes, place, reading));
  const actorOf = new Map(graph.nodes.map(({ id }, at) => [id, actors[at]!]));
  const draft: Draft = {
    head: ownHead(about, { id: idOfFile(input.name), title: graph.title ?? fileTitleOf(input.name) }),
    sources: ownSources(about).map((source, at) => sourceItem(source, at)),
    actors,
    claims: edges.map((edge, at) => claimItem(edge, claimFields[at]!, actorOf, `edge-${at + 1}`)),
  };
  if (about.text('dataset') === undefined) reportNameless(findings);
  reportMissing(draft, claimFields, findings);
  reportUnused(graph, findings);
  reportUndirected(graph, findings);
  completeVocabulary(draft, { actorFields, claimFields }, input.standard, findings);
  completeSources(draft, input.name, speakerNames(claimFields), findings);
  return settled(draft, input.standard, findings);
}

function asItIs(text: string): string {
  return text;
}

/** Whether a file is XML, which cannot hold every character: the first one in it that is no byte order mark opens an element. */
function isXml(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, 64).find((byte) => byte > 0x20 && byte < 0x7f);
  return first === 0x3c;
}

/** Some formats have labels of their own beside the attributes, and these may be written in other characters too. */
function withLabel(node: FileNode, { restored }: OwnReading): FileNode {
  return node.label === undefined ? node : { ...node, label: restored(node.label) };
}

function actorItem({ id, label, kind, place }: FileNode, fields: OwnFields): DraftItem {
  const actor = ownActor(fields);
  setMissing(actor, { id, label: label ?? id, kind });
  return { fields: actor, place };
}

function claimItem(
  { id, source, target, place }: FileEdge,
  fields: OwnFields,
  actorOf: ReadonlyMap<string, DraftItem>,
  spareId: string,
): DraftItem {
  const claim = ownClaim(fields);
  const [subject, object] = [source, target].map((end) => actorOf.get(end)?.fields);
  const words = [subject?.get('label'), fields.text('label') ?? claim.get('type'), object?.get('label')];
  setMissing(claim, { id: id ?? spareId, gist: words.join(' '), mode: 'asserted', evidence: [] });
  claim.set('subject', subject?.get('id')).set('object', object?.get('id'));
  return { fields: claim, place };
}

function setMissing(fields: Map<string, unknown>, values: Readonly<Record<string, unknown>>) {
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && !fields.has(name)) fields.set(name, value);
  }
}

function sourceItem(source: unknown, at: number): DraftItem {
  const fields = new Map<string, unknown>(typeof source === 'object' && source !== null ? Object.entries(source) : []);
  return { fields, place: `the graph, “source_records” ${at + 1}` };
}

function reportNameless(findings: Findings) {
  const message = 'The file no longer says of which dataset it is, nor from which sources.';
  const hint = 'It was called after the file.';
  findings.report({ severity: 'warning', code: 'about-missing', place: 'the graph', message, hint });
}

function reportMissing({ claims }: Draft, claimFields: readonly OwnFields[], findings: Findings) {
  for (const [at, { fields, place }] of claims.entries()) {
    const passages = claimFields[at]?.list('passages');
    const evidence = fields.get('evidence');
    if (!passages || !Array.isArray(evidence) || evidence.length > 0) continue;
    const message = `Of ${counted(passages.length, 'passage')} only the position is known, not the words.`;
    findings.report({ severity: 'warning', code: 'passages-lost', place, message, hint: 'They were left out.' });
  }
}

const OWN_NAMES = new Set([...ACTOR_COLUMNS, ...CLAIM_COLUMNS].map(({ name }) => name));

/** Names each attribute that is none of ours once, with how often it stands in the file. */
function reportUnused({ nodes, edges }: FileGraph, findings: Findings) {
  const unused = new Map<string, { readonly place: string; count: number }>();
  const look = ({ attributes, place }: Pick<FileNode, 'attributes' | 'place'>) => {
    for (const [name, value] of attributes) {
      if (OWN_NAMES.has(name) || value === '') continue;
      const known = unused.get(name);
      if (known) known.count++;
      else unused.set(name, { place, count: 1 });
    }
  };
  for (const node of nodes) look(node);
  for (const edge of edges) look(edge);
  for (const [name, { place, count }] of unused) {
    const message = `The attribute “${name.slice(0, 80)}” (${counted(count, 'time')}) is none that a dataset has.`;
    findings.report({ severity: 'warning', code: 'attribute-unknown', place, message, hint: 'It was left out.' });
  }
}

function reportUndirected({ edges }: FileGraph, findings: Findings) {
  for (const { isDirected, place } of edges) {
    if (isDirected) continue;
    const message = 'This edge has lost its direction.';
    const hint = 'It was read from its first node to its second.';
    findings.report({ severity: 'warning', code: 'no-direction', place, message, hint });
  }
}
