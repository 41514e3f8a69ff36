import { Store } from 'oxigraph';
import { nQuads } from '../../../src/formats/n-quads';
import { encodedId } from '../../../src/formats/rdf/iri-part';
import { DATA } from '../../../src/formats/rdf/namespaces';
import type { Atlas } from '../../../src/graph/atlas';
import type { GraphSource } from '../../../src/sources/graph-source';
import type { SparqlEngine } from '../../../src/sources/sparql/engine';
import { ownSource } from '../../../src/sources/sparql/own-source';
import { oxigraphEngine } from '../../../src/sources/sparql/oxigraph-engine';
import { standardVocabulary } from '../../support/vocabulary';

const utf8 = new TextEncoder();

/** What our writer makes of a dataset for engines to load. */
export function* quadsOf({ dataset, lexicon }: Pick<Atlas, 'dataset' | 'lexicon'>): Generator<Uint8Array> {
  for (const piece of nQuads.write(dataset, lexicon)) yield typeof piece === 'string' ? utf8.encode(piece) : piece;
}

/** A dataset of ours as a source, where an engine has loaded it. */
export async function openOwn(engine: SparqlEngine, { dataset }: Pick<Atlas, 'dataset'>): Promise<GraphSource> {
  const source = ownSource(engine, `${DATA}${encodedId(dataset.id)}`, standardVocabulary);
  await source.about();
  return source;
}

/** A dataset in an engine in this process, alone or after others; `spoilt` is what becomes of the engine. */
export async function inOxigraph(
  atlas: Atlas,
  others: readonly Atlas[] = [],
  spoilt = (engine: SparqlEngine) => engine,
): Promise<GraphSource> {
  const store = new Store();
  for (const one of [...others, atlas])
    store.load(Buffer.concat([...quadsOf(one)]), { format: 'application/n-quads', no_transaction: true });
  return openOwn(spoilt(oxigraphEngine(store)), atlas);
}
