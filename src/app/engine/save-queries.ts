import { slugOf } from '../../lib/slug';
import type { EnginePlace } from '../../view/engine-place';
import { type PutQuery, queryFile } from '../../view/engine-queries';
import { saveFile } from '../save-file';

/** Saves queries as a file of SPARQL. */
export function saveQueries(place: EnginePlace, queries: readonly PutQuery[]) {
  const content = new Blob([queryFile(place, queries)], { type: 'application/sparql-query' });
  saveFile(`${slugOf(place.id) || 'engine'}-queries.rq`, content);
}
