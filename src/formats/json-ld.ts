import { chunked } from './chunks';
import type { ReadFormat, WrittenFormat } from './format';
import { jsonPieces } from './json-pieces';
import { countLosses, cutLoss } from './losses';
import { namespacesFor, nodesOf } from './rdf/dataset-nodes';
import { jsonLdDocument } from './rdf/json-ld-document';
import { isJsonLd } from './rdf/recognise';

/** RDF 1.1 as JSON-LD 1.1: the same graphs as N-Quads, with a context that nobody needs to fetch. */
export const jsonLd: WrittenFormat & ReadFormat = {
  id: 'jsonld',
  label: 'RDF: JSON-LD',
  hint: 'RDF for programs that read JSON',
  extension: 'jsonld',
  mime: 'application/ld+json',
  write: (dataset, lexicon) => chunked(jsonPieces(jsonLdDocument(nodesOf(dataset, lexicon), namespacesFor(dataset)))),
  losses: (dataset) => countLosses(dataset, [cutLoss(dataset)]),
  recognises: isJsonLd,
  reader: () => import('./reading/read-json-ld').then(({ readJsonLd }) => readJsonLd),
};
