import type { DatedTime } from '../../model/dataset';
import type { Sign } from '../../model/vocabulary';
import { inShort } from '../problems';
import type { ColumnMapping } from './column-mapping';
import { directionOf } from './column-names';
import { type Findings, newFindings } from './findings';
import type { FileEdge, FileGraph, FileNode } from './graph';
import { keepWithin } from './limits';
import { eachRoleRow, type RoleRow } from './table-cells';
import { tableDates } from './table-dates';
import { placeOf } from './table-rows';
import { signIn } from './table-signs';

/** What a row says of its claim beyond an edge of a graph. */
export interface RowWords {
  readonly time?: DatedTime;
  readonly saidAt?: DatedTime;
  /** The id of the node that speaks. */
  readonly speaker?: string;
  /** What the source is called. */
  readonly source?: string;
  readonly gist?: string;
}

/** A graph read from a table, and what the table says beyond a graph. */
export interface TableGraph {
  readonly graph: FileGraph & { readonly edges: readonly FileEdge[] };
  /** Of each edge, in their order; empty where no edge says more. */
  readonly words: readonly RowWords[];
  /** The signs that the table gives, by what it calls a relation. */
  readonly signs: ReadonlyMap<string, Sign>;
  readonly rows: number;
}

/** What a tie is called that has a sign and no name. */
const UNNAMED = 'tie';
const NOTHING: ReadonlyMap<string, string> = new Map();
const SIGN_WORDS: ReadonlyMap<Sign, string> = new Map([
  [-1, 'negative'],
  [0, 'neutral'],
  [1, 'positive'],
]);

/** Reads a table in which each row is a claim or a bare tie. */
export function claimsOfTable(text: string, mapping: ColumnMapping, findings: Findings): TableGraph {
  const dates = tableDates(text, mapping, findings);
  const nodes = newNodes(findings);
  const edges: FileEdge[] = [];
  const words: RowWords[] = [];
  const { signOf, typeFor, signs } = newTypes(text, mapping, findings);
  const { rows } = eachRoleRow(text, mapping, findings, (row) => {
    const [source, target] = [row.cell('subject'), row.cell('object')];
    if (source === '' || target === '') return tellNoEnd(row, source, findings);
    const place = placeOf(row.line);
    nodes.add(source, place, row.cell('subject-name'), row.cell('subject-kind'));
    nodes.add(target, place, row.cell('object-name'), row.cell('object-kind'));
    edges.push({ ...edgeOf(row, typeFor(row.cell('type') || mapping.relation, signOf(row))), source, target, place });
    const said = wordsOf(row, dates);
    if (said.speaker !== undefined) nodes.add(said.speaker, place, '', '');
    words.push(said);
  });
  keepWithin('edges', edges.length);
  return { graph: { about: new Map(), nodes: nodes.list(), edges }, words, signs, rows };
}

function edgeOf(row: RoleRow, type: string | undefined): Omit<FileEdge, 'source' | 'target' | 'place'> {
  const id = row.cell('id');
  const weight = Number(row.cell('weight').replace(',', '.') || Number.NaN);
  const all = [...attributesOf(row)];
  const directions = all.map(([, cell]) => directionOf(cell)).filter((direction) => direction !== undefined);
  const attributes = new Map(all.filter(([, cell]) => directionOf(cell) === undefined));
  return {
    ...(id !== '' && { id }),
    ...(type !== undefined && { type }),
    isDirected: !directions.includes('undirected'),
    ...(Number.isFinite(weight) && { weight }),
    attributes: attributes.size > 0 ? attributes : NOTHING,
  };
}

function wordsOf(row: RoleRow, dates: ReturnType<typeof tableDates>): RowWords {
  const time = dates.spanIn(row.cell('date'), row.cell('end-date'), row.line);
  const saidAt = dates.dateIn(row.cell('said-date'), row.line);
  const [speaker, source, gist] = [row.cell('speaker'), row.cell('source'), row.cell('gist')];
  return {
    ...(time && { time }),
    ...(saidAt && { saidAt }),
    ...(speaker !== '' && { speaker }),
    ...(source !== '' && { source }),
    ...(gist !== '' && { gist }),
  };
}

/** A claim is one speaker’s word: where a source stands beside a speaker it goes along as an attribute. */
function attributesOf(row: RoleRow): ReadonlyMap<string, string> {
  const [speaker, source] = [row.cell('speaker'), row.cell('source')];
  return speaker === '' || source === '' ? row.attributes() : new Map([...row.attributes(), ['source', source]]);
}

function tellNoEnd({ line }: RoleRow, source: string, findings: Findings) {
  const message = `This row does not say ${source === '' ? 'from which actor' : 'to which actor'} it goes.`;
  const hint = 'The row was left out.';
  findings.report({ severity: 'warning', code: 'no-end', place: placeOf(line), message, hint });
}

/** The actors of a table, each where it is first named. */
function newNodes(findings: Findings) {
  const nodes = new Map<string, { id: string; label?: string; kind?: string; place: string }>();
  return {
    add(id: string, place: string, label: string, kind: string) {
      const known = nodes.get(id) ?? { id, place };
      nodes.set(id, known);
      if (label !== '' && known.label !== undefined && known.label !== label) {
        const message = `“${inShort(id)}” is called “${inShort(label)}” here, and “${inShort(known.label)}” before.`;
        findings.report({ severity: 'warning', code: 'two-names', place, message, hint: 'The first name was kept.' });
      }
      if (label !== '') known.label ??= label;
      if (kind !== '') known.kind ??= kind;
    },
    list: (): readonly FileNode[] => [...nodes.values()].map((node) => ({ ...node, attributes: NOTHING })),
  };
}

/** Types with their signs; where a column of signs gives one type several, each sign makes a type of its own. */
function newTypes(text: string, mapping: ColumnMapping, findings: Findings) {
  const signs = new Map<string, Sign>();
  const hasSigns = mapping.roles.includes('sign');
  const several = hasSigns ? typesOfSeveralSigns(text, mapping) : new Set<string>();
  return {
    signs,
    signOf(row: RoleRow): Sign | undefined {
      const cell = row.cell('sign');
      const sign = cell === '' ? undefined : signIn(cell);
      if (cell !== '' && sign === undefined) {
        const message = `“${inShort(cell)}” is no sign that is known.`;
        const hint = 'The claim was taken for a neutral one.';
        findings.report({ severity: 'warning', code: 'odd-sign', place: placeOf(row.line), message, hint });
      }
      return hasSigns ? (sign ?? 0) : undefined;
    },
    typeFor(given: string | undefined, sign: Sign | undefined): string | undefined {
      if (sign === undefined) return given || undefined;
      const type = given || UNNAMED;
      const name = several.has(type) ? `${type}, ${SIGN_WORDS.get(sign)}` : type;
      signs.set(name, sign);
      return name;
    },
  };
}

function typesOfSeveralSigns(text: string, mapping: ColumnMapping): ReadonlySet<string> {
  const first = new Map<string, Sign>();
  const several = new Set<string>();
  eachRoleRow(text, mapping, newFindings(), (row) => {
    const type = row.cell('type') || mapping.relation || UNNAMED;
    const sign = signIn(row.cell('sign')) ?? 0;
    const known = first.get(type);
    if (known === undefined) first.set(type, sign);
    else if (known !== sign) several.add(type);
  });
  return several;
}
