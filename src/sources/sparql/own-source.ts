import type { Vocabulary } from '../../model/vocabulary';
import type { GraphSource } from '../graph-source';
import type { SparqlEngine } from './engine';
import { engineSource } from './engine-source';
import { ownShape } from './own/own-shape';

/** A dataset that our own formats wrote, by its IRI, as a source where an engine has loaded it; rejects where the engine does not hold it. */
export async function ownSource(
  engine: SparqlEngine,
  dataset: string,
  options: { readonly standard: Vocabulary; readonly signal?: AbortSignal | undefined },
): Promise<GraphSource> {
  const shape = await ownShape(engine, dataset, options);
  return engineSource(engine, async () => shape);
}
