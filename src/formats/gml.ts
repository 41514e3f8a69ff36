import type { ReadFormat } from './format';

/** GML, the Graph Modelling Language. */
export const gml: ReadFormat = {
  id: 'gml',
  label: 'GML',
  hint: 'from yEd, igraph, NetworkX and Gephi',
  extension: 'gml',
  mime: 'text/vnd.gml',
  recognises: ({ text }) => GRAPH.test(text),
  reader: () => import('./reading/read-gml').then(({ readGml }) => readGml),
};

/** A graph in brackets, after keys with plain values and comments at most. */
const GRAPH = /^\s*(?:(?:#[^\n]*\n|[a-z]\w*\s+(?:"[^"]*"|[-+\w.]+)\s)\s*)*graph\s*\[/i;
