import { csv } from './csv';
import { cytoscapeJson } from './cytoscape-json';
import { datasetJson } from './dataset-json';
import type { Format, ReadFormat, WrittenFormat } from './format';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { graphologyJson } from './graphology-json';

/** Every format, in the order they are offered. */
export const FORMATS: readonly Format[] = [datasetJson, graphml, gexf, csv, cytoscapeJson, graphologyJson];

/** The formats that a graph is saved in. */
export const WRITTEN_FORMATS: readonly WrittenFormat[] = FORMATS.filter(
  (format): format is WrittenFormat => format.write !== undefined && format.losses !== undefined,
);

/** The formats that a graph is opened from. */
export const READ_FORMATS: readonly ReadFormat[] = FORMATS.filter(
  (format): format is ReadFormat => format.reader !== undefined && format.recognises !== undefined,
);
