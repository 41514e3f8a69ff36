import { unzipSync } from 'fflate';
import { csvRows } from '../support/csv-rows';
import { all, attribute, only, type Tree, xmlTree } from '../support/xml-tree';

export type Value = string | number | boolean | readonly string[];
export type Values = ReadonlyMap<string, Value>;

export interface ReadEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly values: Values;
}

/** A file of nodes and edges as somebody else's reader would have it. */
export interface ReadBack {
  readonly about: Values;
  readonly nodes: readonly { readonly id: string; readonly values: Values }[];
  readonly edges: readonly ReadEdge[];
}

const LISTS = new Set(
  `aliases same_as notes denied_by denied_by_names disputed_by disputed_by_names supported_by supported_by_names
  sources passages filters source_titles source_records`.split(/\s+/),
);

/** Takes a text from a file for a value of its declared type; throws when it is none. */
function typed(name: string, type: string, text: string): Value {
  if (type === 'boolean') {
    if (text !== 'true' && text !== 'false') throw new Error(`${name} is not a boolean: ${text}`);
    return text === 'true';
  }
  if (['int', 'integer', 'double'].includes(type)) {
    if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text)) throw new Error(`${name} is not a number: ${text}`);
    return Number(text);
  }
  return LISTS.has(name) ? JSON.parse(text) : text;
}

/** Reads GraphML; throws on data of an undeclared key. */
export function readGraphml(text: string): ReadBack {
  const root = xmlTree(text);
  const keys = new Map(all(root, 'key').map((key) => [attribute(key, 'id'), key]));
  if (keys.size !== all(root, 'key').length) throw new Error('a key is declared twice');
  const graph = only(root, 'graph');
  const valuesOf = (tree: Tree): Values =>
    new Map(
      all(tree, 'data').map((data) => {
        const key = keys.get(attribute(data, 'key'));
        if (!key || attribute(key, 'for') !== tree.name) throw new Error(`undeclared: ${attribute(data, 'key')}`);
        const name = attribute(key, 'attr.name');
        return [name, typed(name, attribute(key, 'attr.type'), data.text)];
      }),
    );
  return { about: valuesOf(graph), ...elements(all(graph, 'node'), all(graph, 'edge'), valuesOf) };
}

/** Reads GEXF; throws on values of an undeclared attribute. */
export function readGexf(text: string): ReadBack {
  const root = xmlTree(text);
  const graph = only(root, 'graph');
  const declared = new Map(
    all(graph, 'attributes').map((list) => [
      attribute(list, 'class'),
      new Map(all(list, 'attribute').map((one) => [attribute(one, 'id'), one])),
    ]),
  );
  const valuesOf = (tree: Tree): Values => {
    const own = all(only(tree, 'attvalues'), 'attvalue').map((value): [string, Value] => {
      const known = declared.get(tree.name)?.get(attribute(value, 'for'));
      if (!known) throw new Error(`undeclared: ${attribute(value, 'for')}`);
      const name = attribute(known, 'title');
      return [name, typed(name, attribute(known, 'type'), attribute(value, 'value'))];
    });
    return new Map([...own, ['label', attribute(tree, 'label')]]);
  };
  const about = readLines(only(only(root, 'meta'), 'description').text.split('\n'));
  return { about, ...elements(all(only(graph, 'nodes'), 'node'), all(only(graph, 'edges'), 'edge'), valuesOf) };
}

/** Reads `name: value` lines, a name for each item of a list. */
function readLines(lines: readonly string[]): Values {
  const values = new Map<string, Value>();
  for (const line of lines) {
    const [, name = '', written = ''] = /^(\w+): (.*)$/s.exec(line) ?? [];
    const text: string = written.startsWith('"') ? JSON.parse(written) : written;
    const before = values.get(name);
    if (LISTS.has(name)) values.set(name, [...(Array.isArray(before) ? before : []), text]);
    else values.set(name, /_(exported|total|cut)$/.test(name) ? Number(text) : text);
  }
  return values;
}

/** Reads the JSON of graphology or of Cytoscape. */
export function readJson(text: string): ReadBack {
  const file = JSON.parse(text);
  if (file.options) {
    return {
      about: mapOf(file.attributes),
      nodes: [...file.nodes].map(({ key, attributes }) => ({ id: key, values: mapOf(attributes) })),
      edges: [...file.edges].map(({ key, source, target, attributes }) => ({
        id: key,
        source,
        target,
        values: mapOf(attributes),
      })),
    };
  }
  return {
    about: mapOf(file.data),
    nodes: [...file.elements.nodes].map(({ data }) => ({ id: data.id, values: mapOf(data) })),
    edges: [...file.elements.edges].map(({ data }) => ({
      id: data.id,
      source: data.source,
      target: data.target,
      values: mapOf(data),
    })),
  };
}

function elements(nodes: readonly Tree[], edges: readonly Tree[], valuesOf: (tree: Tree) => Values) {
  return {
    nodes: nodes.map((node) => ({ id: attribute(node, 'id'), values: valuesOf(node) })),
    edges: edges.map((edge) => ({
      id: attribute(edge, 'id'),
      source: attribute(edge, 'source'),
      target: attribute(edge, 'target'),
      values: valuesOf(edge),
    })),
  };
}

function mapOf(record: Record<string, Value>): Values {
  return new Map(Object.entries(record));
}

/** The rows of a table of a zip, by column name, exactly as they stand there; empty cells are left out. */
export type Cells = ReadonlyMap<string, string>;

/** Unzips into texts by file name, byte order marks included. */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return new Map(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, decoder.decode(file)]));
}

/** Reads one table; throws unless every row is as long as the header. */
export function readTable(text: string, delimiter = ','): readonly Cells[] {
  if (!text.startsWith('\uFEFF')) throw new Error('no byte order mark');
  const [header = [], ...rows] = csvRows(text.slice(1), delimiter);
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`a row of ${row.length} cells under ${header.length} columns`);
    return new Map(header.map((name, at) => [name, row[at]!] as const).filter(([, cell]) => cell !== ''));
  });
}
