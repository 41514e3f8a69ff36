import { chunked } from './chunks';
import type { ReadFormat, WrittenFormat } from './format';
import { countLosses, cutLoss } from './losses';
import { namespacesFor, nodesOf } from './rdf/dataset-nodes';
import { lines } from './rdf/print-lines';
import { isNQuads } from './rdf/recognise';

/** RDF 1.1 as N-Quads, one statement a line with the graph that it stands in: what every engine loads. */
export const nQuads: WrittenFormat & ReadFormat = {
  id: 'nquads',
  label: 'RDF: N-Quads',
  hint: 'for loading into an engine',
  extension: 'nq',
  mime: 'application/n-quads',
  write: (dataset, lexicon) => chunked(lines(nodesOf(dataset, lexicon), namespacesFor(dataset), true)),
  losses: (dataset) => countLosses(dataset, [cutLoss(dataset)]),
  recognises: isNQuads,
  reader: () => import('./reading/read-rdf').then(({ readRdf }) => readRdf('N-Quads')),
};
