import type { Vocabulary } from '../../model/vocabulary';
import type { GraphSource } from '../graph-source';
import type { SparqlEngine } from './engine';
import { engineSource } from './engine-source';
import { ownShape } from './own/own-shape';

/** A dataset that our own formats wrote, by its IRI, as a source; each question rejects where the engine does not hold it. */
export function ownSource(engine: SparqlEngine, dataset: string, standard: Vocabulary): GraphSource {
  return engineSource(engine, (asked, signal) => ownShape(asked, dataset, { standard, signal }));
}
