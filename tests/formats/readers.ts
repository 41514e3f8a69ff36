import type { Dataset } from '../../src/model/dataset';
import { parseDataset } from '../../src/model/read';
import { standardVocabulary } from '../support/vocabulary';
import type { Found } from './found';
import { cypherFound } from './found-cypher';
import { ftmFound } from './found-ftm';
import { htmlReportFound } from './found-html-report';
import { markdownReportFound } from './found-markdown-report';
import { mermaidFound } from './found-mermaid';
import { offlineHtmlFound } from './found-offline-html';
import { stixFound } from './found-stix';
import { foundIn, keptOf, list, text } from './kept';
import { quadsIn, quadsInFlatJsonLd } from './rdf/quads';
import { rdfFound } from './rdf/read-back';
import { type ReadBack, readGexf, readGraphml, readJson, readZip } from './read-back';
import { readDot } from './read-dot';
import { claimsTableFound, edgeListFound, matrixFound } from './read-sheets';
import { armed, datasetIn } from './read-tables';

const CUT = /^actors? (is|are) part of (another|others) that (is|are) not exported/;

type Reader = (written: string | Uint8Array, dataset: Dataset) => Found;

/** How the tests read each format, by its id, with parsers that are not the project's. */
export const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['dataset', (written, dataset) => datasetFound(String(written), dataset)],
  ['offline-html', (written, dataset) => offlineHtmlFound(String(written), dataset)],
  ['html-report', (written, dataset) => htmlReportFound(String(written), dataset)],
  ['markdown-report', (written, dataset) => markdownReportFound(String(written), dataset)],
  ['graphml', (written, dataset) => xmlFound(readGraphml(String(written)), dataset, String(written))],
  ['gexf', (written, dataset) => xmlFound(readGexf(String(written)), dataset, String(written))],
  ['cytoscape', (written, dataset) => graphFound(readJson(String(written)), dataset)],
  ['graphology', (written, dataset) => graphFound(readJson(String(written)), dataset)],
  ['csv', (written, dataset) => tablesFound(readZip(bytes(written)), dataset)],
  ['claims-csv', (written, dataset) => claimsTableFound(String(written), ',', dataset)],
  ['tsv', (written, dataset) => claimsTableFound(String(written), '\t', dataset)],
  ['edges-csv', (written, dataset) => edgeListFound(String(written), dataset)],
  ['matrix-csv', (written, dataset) => matrixFound(String(written), dataset)],
  ['nquads', (written, dataset) => rdfFound(quadsIn(String(written), 'N-Quads'), dataset)],
  ['trig', (written, dataset) => rdfFound(quadsIn(String(written), 'TriG'), dataset)],
  ['turtle', (written, dataset) => rdfFound(quadsIn(String(written), 'Turtle'), dataset)],
  ['turtle12', (written, dataset) => rdfFound(quadsIn(String(written), 'Turtle'), dataset)],
  ['ntriples', (written, dataset) => rdfFound(quadsIn(String(written), 'N-Triples'), dataset)],
  ['jsonld', (written, dataset) => rdfFound(quadsInFlatJsonLd(String(written)), dataset)],
  ['stix', (written, dataset) => stixFound(String(written), dataset)],
  ['ftm', (written, dataset) => ftmFound(String(written), dataset)],
  ['cypher', (written, dataset) => cypherFound(String(written), dataset)],
  ['dot', (written, dataset) => dotFound(readDot(String(written)), dataset, String(written))],
  ['mermaid', (written, dataset) => mermaidFound(String(written), dataset)],
]);

function bytes(written: string | Uint8Array): Uint8Array {
  if (typeof written === 'string') throw new Error('a zip is not text');
  return written;
}

function datasetFound(written: string, expected: Dataset): Found {
  const read = parseDataset(written, standardVocabulary);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const { actors, claims, derivedFrom } = read.value;
  const losses = [[CUT, derivedFrom?.cut?.partOf ?? 0]] as const;
  return { kept: read.value, expected, counts: { actors: actors.length, claims: claims.length }, losses };
}

function graphFound(read: ReadBack, dataset: Dataset): Found {
  const ids = new Set(read.nodes.map(({ id }) => id));
  const loose = read.edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target));
  if (loose.length > 0) throw new Error(`${loose.length} edges end at nothing`);
  return {
    kept: foundIn(read),
    expected: keptOf(dataset),
    counts: { actors: ids.size, claims: new Set(read.edges.map(({ id }) => id)).size },
    losses: edgeLosses(read),
  };
}

function xmlFound(read: ReadBack, dataset: Dataset, written: string): Found {
  const found = graphFound(read, dataset);
  const renamed =
    read.nodes.filter(({ id, values }) => values.get('actor') !== id).length +
    read.edges.filter(({ id, values }) => values.get('claim') !== id).length;
  return {
    ...found,
    losses: [
      ...found.losses,
      [/^ids? that XML cannot use/, renamed],
      [/^characters? that XML cannot hold/, replaced(written)],
    ],
  };
}

function dotFound(read: ReadBack, dataset: Dataset, written: string): Found {
  const found = graphFound(read, dataset);
  const renamed = read.nodes.filter(({ id, values }) => values.get('actor') !== id).length;
  return {
    ...found,
    losses: [
      ...found.losses,
      [/^ids? of (an actor|actors) that could be misread/, renamed],
      [/^characters? that a text file cannot hold/, replaced(written)],
    ],
  };
}

function tablesFound(files: ReadonlyMap<string, string>, dataset: Dataset): Found {
  const read = datasetIn(files);
  const tables = [...files].filter(([name]) => name.endsWith('.csv')).map(([, table]) => table);
  return {
    kept: read.dataset,
    expected: withoutEmpty(dataset),
    counts: { actors: read.dataset.actors.length, claims: read.dataset.claims.length },
    losses: [
      [/^cells? that a spreadsheet would run/, read.cells.filter((cell) => armed(cell) !== cell).length],
      [/^characters? that a text file cannot hold/, replaced(tables.join(''))],
      [CUT, read.dataset.derivedFrom?.cut?.partOf ?? 0],
    ],
  };
}

/** A table has one empty cell for no list and for an empty one, and one `false` for not negated and for unsaid. */
function withoutEmpty(dataset: Dataset): unknown {
  const prune = (key: string, value: unknown) =>
    Array.isArray(value) && value.length === 0 && ['aliases', 'sameAs', 'notes', 'also', 'responses'].includes(key)
      ? undefined
      : value;
  const pruned = JSON.parse(JSON.stringify(dataset, prune));
  for (const claim of pruned.claims) if (claim.negated === false) delete claim.negated;
  return pruned;
}

function replaced(written: string): number {
  return written.split('\uFFFD').length - 1;
}

function edgeLosses({ about, nodes, edges }: ReadBack): Found['losses'] {
  const items = (name: string) => edges.reduce((sum, { values }) => sum + list(values, name).length, 0);
  const edgesWhere = (test: (edge: ReadBack['edges'][number]) => boolean) => edges.filter(test).length;
  return [
    [/^denials? become/, items('denied_by')],
    [/^objections? become/, items('disputed_by')],
    [/^expressions? of support become/, items('supported_by')],
    [/^partial dates? (is|are) widened/, edgesWhere(isWidened)],
    [/^claims? with a third party/, edgesWhere(({ values }) => /"role":"(party|with)"/.test(text(values, 'also', '')))],
    [/^claims? without direction/, edgesWhere(({ values }) => values.get('symmetric') === true)],
    [/^claims? that a relation does not hold/, edgesWhere(({ values }) => values.get('negated') === true)],
    [/^actors? that (is|are) part of another/, nodes.filter(({ values }) => values.has('part_of')).length],
    [CUT, Number(about.get('part_of_cut') ?? 0)],
  ];
}

/** True when the first and last day in the file say less than, or other than, the date as it was given. */
function isWidened({ values }: ReadBack['edges'][number]): boolean {
  if (!values.has('time_edtf')) return false;
  const [first, last] = [text(values, 'time_first', '..'), text(values, 'time_last', '..')];
  const edtf = text(values, 'time_edtf').replace(/^\//, '../').replace(/\/$/, '/..');
  return edtf !== `${first}/${last}` && !(first === last && edtf === first);
}
