import { claimsCsv, claimsTsv } from './claims-table';
import { csv } from './csv';
import { cx2 } from './cx2';
import { cypher } from './cypher';
import { cytoscapeJson } from './cytoscape-json';
import { datasetJson } from './dataset-json';
import { dot } from './dot';
import { edgeList } from './edge-list';
import type { Format, ReadFormat, WrittenFormat } from './format';
import { ftm } from './ftm';
import { gexf } from './gexf';
import { gml } from './gml';
import { graphml } from './graphml';
import { graphologyJson } from './graphology-json';
import { htmlReport } from './html-report';
import { jsonLd } from './json-ld';
import { markdownReport } from './markdown-report';
import { matrixCsv } from './matrix-csv';
import { mermaid } from './mermaid';
import { nQuads } from './n-quads';
import { nTriples } from './n-triples';
import { offlineHtml } from './offline-html';
import { pajek } from './pajek';
import { stix } from './stix';
import { trig } from './trig';
import { turtle, turtle12 } from './turtle';

/** Formats that serve the same people. */
export interface FormatGroup {
  readonly label: string;
  readonly formats: readonly Format[];
}

/** Every format, by what it is for, in the order they are offered. */
export const FORMAT_GROUPS: readonly FormatGroup[] = [
  { label: 'To go on with here', formats: [datasetJson, offlineHtml] },
  { label: 'To read and print', formats: [htmlReport, markdownReport] },
  { label: 'Graph programs', formats: [graphml, gexf, cytoscapeJson, graphologyJson, cx2, gml, pajek, dot, mermaid] },
  { label: 'Tables', formats: [csv, claimsCsv, claimsTsv, edgeList, matrixCsv] },
  { label: 'Linked data (RDF)', formats: [nQuads, trig, turtle, turtle12, nTriples, jsonLd] },
  { label: 'Intelligence and databases', formats: [stix, ftm, cypher] },
];

/** Every format; of those that recognise a file, the first reads it. */
export const FORMATS: readonly Format[] = FORMAT_GROUPS.flatMap(({ formats }) => formats);

/** True for a format that a graph is saved in. */
export function isWritten(format: Format): format is WrittenFormat {
  return format.write !== undefined && format.losses !== undefined;
}

/** The formats that a graph is saved in. */
export const WRITTEN_FORMATS: readonly WrittenFormat[] = FORMATS.filter(isWritten);

/** The formats that a graph is opened from. */
export const READ_FORMATS: readonly ReadFormat[] = FORMATS.filter(
  (format): format is ReadFormat => format.reader !== undefined && format.recognises !== undefined,
);
