import { csv } from './csv';
import { cytoscapeJson } from './cytoscape-json';
import { datasetJson } from './dataset-json';
import type { Format } from './format';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { graphologyJson } from './graphology-json';

/** Every format that a graph is saved in, in the order they are offered. */
export const FORMATS: readonly Format[] = [datasetJson, graphml, gexf, csv, cytoscapeJson, graphologyJson];
