import { chunked } from './chunks';
import type { ReadFormat, WrittenFormat } from './format';
import { countLosses, cutLoss } from './losses';
import { namespacesFor, nodesOf } from './rdf/dataset-nodes';
import { turtle } from './rdf/print-turtle';
import { isTrig } from './rdf/recognise';

/** RDF 1.1 as TriG: what `turtle` writes, each claim in the graph of its source. */
export const trig: WrittenFormat & ReadFormat = {
  id: 'trig',
  label: 'RDF: TriG',
  hint: 'claims in the graph of their source',
  extension: 'trig',
  mime: 'application/trig',
  write: (dataset, lexicon) => chunked(turtle(nodesOf(dataset, lexicon), namespacesFor(dataset), { withGraphs: true })),
  losses: (dataset) => countLosses(dataset, [cutLoss(dataset)]),
  recognises: isTrig,
  reader: () => import('./reading/read-rdf').then(({ readRdf }) => readRdf('TriG')),
};
