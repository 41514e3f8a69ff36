import { chunked } from './chunks';
import type { ReadFormat, WrittenFormat } from './format';
import { countLosses, cutLoss } from './losses';
import { namespacesFor, nodesOf } from './rdf/dataset-nodes';
import { lines } from './rdf/print-lines';
import { isNTriples } from './rdf/recognise';

/** RDF 1.1 as N-Triples, one statement a line. */
export const nTriples: WrittenFormat & ReadFormat = {
  id: 'ntriples',
  label: 'RDF: N-Triples',
  hint: 'one statement a line',
  extension: 'nt',
  mime: 'application/n-triples',
  write: (dataset, lexicon) => chunked(lines(nodesOf(dataset, lexicon), namespacesFor(dataset), false)),
  losses: (dataset) => countLosses(dataset, [cutLoss(dataset)]),
  recognises: isNTriples,
  reader: () => import('./reading/read-rdf').then(({ readRdf }) => readRdf('N-Triples')),
};
