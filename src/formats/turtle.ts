import { chunked } from './chunks';
import type { ReadFormat, WrittenFormat } from './format';
import { countLosses, cutLoss } from './losses';
import { namespacesFor, nodesOf, reified } from './rdf/dataset-nodes';
import { turtle as turtleText } from './rdf/print-turtle';
import { isTurtle, isTurtle12 } from './rdf/recognise';

const readTurtle = () => import('./reading/read-rdf').then(({ readRdf }) => readRdf('TriG'));

/** RDF 1.1 as Turtle: each claim a node of its own, never a bare triple; all in one graph. */
export const turtle: WrittenFormat & ReadFormat = {
  id: 'turtle',
  label: 'RDF: Turtle',
  hint: 'for people who read RDF',
  extension: 'ttl',
  mime: 'text/turtle',
  write: (dataset, lexicon) => chunked(turtleText(nodesOf(dataset, lexicon), namespacesFor(dataset))),
  losses: (dataset) => countLosses(dataset, [cutLoss(dataset)]),
  recognises: isTurtle,
  reader: readTurtle,
};

/** The same in RDF 1.2: each claim reifies the triple that it speaks of, which nobody asserts. */
export const turtle12: WrittenFormat & ReadFormat = {
  id: 'turtle12',
  label: 'RDF 1.2: Turtle',
  hint: 'claims as reified triples',
  extension: 'rdf12.ttl',
  mime: 'text/turtle',
  write: (dataset, lexicon) =>
    chunked(turtleText(reified(nodesOf(dataset, lexicon)), namespacesFor(dataset), { version: '1.2' })),
  losses: (dataset) => countLosses(dataset, [cutLoss(dataset)]),
  recognises: isTurtle12,
  reader: readTurtle,
};
