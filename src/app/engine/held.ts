import { decodedId, encodedId } from '../../formats/rdf/iri-part';
import { DATA } from '../../formats/rdf/namespaces';
import type { Vocabulary } from '../../model/vocabulary';
import type { GraphSource } from '../../sources/graph-source';
import type { SparqlEngine } from '../../sources/sparql/engine';
import { engineSource } from '../../sources/sparql/engine-source';
import type { Mapping } from '../../sources/sparql/mapped/mapping';
import { mappedShape } from '../../sources/sparql/mapped/shape';
import { datasetsIn } from '../../sources/sparql/own/datasets';
import { ownSource } from '../../sources/sparql/own-source';
import { standardVocabulary } from '../../sources/standard-vocabulary';

/** One of our own datasets in an engine, by its id there. */
export interface HeldDataset {
  readonly id: string;
  readonly title: string;
  readonly claims: number;
}

/** Our own datasets that an engine holds, those with most claims first. */
export async function datasetsHeld(engine: SparqlEngine, signal: AbortSignal): Promise<readonly HeldDataset[]> {
  const found = await datasetsIn(engine, signal);
  return found.flatMap(({ iri, title, claims }) => {
    const id = decodedId(iri.slice(DATA.length));
    return id === undefined ? [] : [{ id, title, claims }];
  });
}

/** One of our own datasets in an engine as a source. */
export async function datasetSource(engine: SparqlEngine, id: string): Promise<GraphSource> {
  return ownSource(engine, `${DATA}${encodedId(id)}`, await standardWords());
}

/** What a mapping makes of other people's data in an engine, as a source. */
export async function mappedSource(engine: SparqlEngine, mapping: Mapping): Promise<GraphSource> {
  const standard = await standardWords();
  return engineSource(engine, (asked, signal) => mappedShape(mapping, asked, { standard, ...(signal && { signal }) }));
}

/** The standard vocabulary; rejects with a sentence where the site cannot bring it. */
export async function standardWords(): Promise<Vocabulary> {
  const standard = await standardVocabulary();
  if (standard.ok) return standard.value;
  throw new Error(standard.issues[0]?.message ?? 'The standard vocabulary could not be fetched.');
}
