import { inShort } from '../problems';
import { type Findings, newFindings } from './findings';
import { reportDrawing } from './foreign-attributes';
import type { FileGraph } from './graph';
import { datasetOfGraph } from './graph-dataset';
import { newGraphParts } from './graph-parts';
import { jsonDocument } from './json-document';
import { firstText, flatAttributes, isRecord, type JsonRecord, listIn, member, recordIn, textIn } from './json-values';
import type { FormatReader } from './reader';

/** Reads a network of NDEx or Cytoscape in CX2. */
export const readCx2: FormatReader = async (input) => {
  const findings = newFindings();
  const { value } = jsonDocument(input.bytes, findings);
  input.onProgress(0.3);
  return datasetOfGraph(graphOfCx2(value, findings), input, findings);
};

/** The graph of a CX2 document: a list of aspects, each of which may come in several pieces. */
export function graphOfCx2(document: unknown, findings: Findings): FileGraph {
  const parts = newGraphParts(findings);
  checkVersion(document, findings);
  if (!findings.isRefused) tellUnread(document, findings);
  const declared = declarationsIn(document);
  for (const { item, place } of aspect(document, 'nodes')) {
    if (!isRecord(item)) parts.addNeither(place);
    else parts.addNode({ id: textIn(item, 'id'), ...nodeIn(declared.of('nodes', item), place), place });
  }
  for (const { item, place } of aspect(document, 'edges')) {
    if (!isRecord(item)) parts.addNeither(place);
    else parts.addEdge({ ...endsIn(item), ...edgeIn(declared.of('edges', item), place), isDirected: true, place });
  }
  const about = Object.fromEntries([...aspect(document, 'networkAttributes')].flatMap(({ item }) => entriesOf(item)));
  const title = firstText(about, 'name');
  return {
    about: flatAttributes(about, 'networkAttributes', NAME),
    ...(title !== undefined && { title }),
    nodes: parts.nodes,
    edges: parts.edges,
  };
}

const NAME = new Set(['name']);
const NAME_AND_INTERACTION = new Set(['name', 'interaction']);

function* aspect(document: unknown, name: string): Generator<{ readonly item: unknown; readonly place: string }, void> {
  if (!Array.isArray(document)) return;
  for (const [step, piece] of document.entries()) {
    for (const [at, item] of (listIn(piece, name) ?? []).entries()) yield { item, place: `[${step}].${name}[${at}]` };
  }
}

function entriesOf(item: unknown): readonly [string, unknown][] {
  return isRecord(item) ? Object.entries(item) : [];
}

function nodeIn(values: JsonRecord, place: string) {
  const label = firstText(values, 'name', 'label');
  return { ...(label !== undefined && { label }), attributes: flatAttributes(values, place, NAME) };
}

function edgeIn(values: JsonRecord, place: string) {
  const type = textIn(values, 'interaction');
  return { ...(type !== undefined && { type }), attributes: flatAttributes(values, place, NAME_AND_INTERACTION) };
}

function endsIn(item: JsonRecord) {
  const [id, source, target] = [textIn(item, 'id'), textIn(item, 's'), textIn(item, 't')];
  return {
    ...(id !== undefined && { id }),
    ...(source !== undefined && { source }),
    ...(target !== undefined && { target }),
  };
}

const READ = new Set([
  ...[
    'CXVersion',
    'hasFragments',
    'metaData',
    'attributeDeclarations',
    'networkAttributes',
    'nodes',
    'edges',
    'status',
  ],
]);
const LOOKS = new Set(['visualProperties', 'nodeBypasses', 'edgeBypasses', 'visualEditorProperties']);
const SHOWN = 20;

/** Says what of a document is not read: how it looks, and aspects that programs add of their own. */
function tellUnread(document: unknown, findings: Findings) {
  const pieces: readonly unknown[] = Array.isArray(document) ? document : [];
  const aspects = [...new Set(pieces.flatMap((piece) => entriesOf(piece).map(([name]) => name)))];
  const isPlaced = [...aspect(document, 'nodes')].some(({ item }) => member(item, 'x') !== undefined);
  if (isPlaced || aspects.some((name) => LOOKS.has(name))) reportDrawing(findings);
  const others = aspects.filter((name) => !READ.has(name) && !LOOKS.has(name));
  if (others.length === 0) return;
  const names = others.slice(0, SHOWN).map((name) => `“${inShort(name)}”`);
  const message = `The file has aspects that mean nothing here: ${names.join(', ')}${others.length > SHOWN ? ' and others' : ''}.`;
  const hint = 'What stands there was left out.';
  findings.report({ severity: 'warning', code: 'aspect-unread', place: 'the file', message, hint });
}

type Kind = 'nodes' | 'edges';

/** Attributes may be written under short names, and left out where they have their usual value. */
function declarationsIn(document: unknown) {
  const names = { nodes: new Map<string, string>(), edges: new Map<string, string>() };
  const usual = { nodes: new Map<string, unknown>(), edges: new Map<string, unknown>() };
  for (const { item } of aspect(document, 'attributeDeclarations')) {
    for (const kind of ['nodes', 'edges'] as const) {
      for (const [name, declaration] of Object.entries(recordIn(item, kind) ?? {})) {
        const short = textIn(declaration, 'a');
        if (short !== undefined) names[kind].set(short, name);
        const value = member(declaration, 'v');
        if (value !== undefined) usual[kind].set(name, value);
      }
    }
  }
  const of = (kind: Kind, item: JsonRecord): JsonRecord => {
    const own = Object.entries(recordIn(item, 'v') ?? {}).map(([name, value]) => [
      names[kind].get(name) ?? name,
      value,
    ]);
    return Object.fromEntries([...usual[kind], ...own]);
  };
  return { of };
}

function checkVersion(document: unknown, findings: Findings) {
  const version = Array.isArray(document) ? textIn(document[0], 'CXVersion') : undefined;
  if (version?.startsWith('2')) return checkStatus(document, findings);
  findings.report({
    severity: 'error',
    code: 'not-cx2',
    place: '[0].CXVersion',
    message:
      version === undefined ? 'The file does not say that it is CX2.' : `The file is CX ${version.slice(0, 20)}.`,
    hint: 'Export the network as CX2.',
  });
}

function checkStatus(document: unknown, findings: Findings) {
  const statuses = [...aspect(document, 'status')];
  const failed = statuses.find(({ item }) => member(item, 'success') === false);
  if (statuses.length > 0 && !failed) return;
  const message = failed
    ? 'The file says itself that writing it failed.'
    : 'The file does not say that it is complete.';
  findings.report({
    severity: failed ? 'error' : 'warning',
    code: 'not-complete',
    place: failed?.place ?? 'the file',
    message,
    hint: failed ? 'Export the network again.' : 'It was taken for complete.',
  });
}
