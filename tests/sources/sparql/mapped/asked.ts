import { Store } from 'oxigraph';
import { expect } from 'vitest';
import { type Atlas, atlasOf } from '../../../../src/graph/atlas';
import { type Claim, type Dataset, FORMAT, VERSION } from '../../../../src/model/dataset';
import { actorId, type ClaimId } from '../../../../src/model/ids';
import { readDataset } from '../../../../src/model/read';
import type { ClaimShape } from '../../../../src/sources/sparql/claim-shape';
import type { SparqlEngine } from '../../../../src/sources/sparql/engine';
import { sparql } from '../../../../src/sources/sparql/fragment';
import type { Mapping } from '../../../../src/sources/sparql/mapped/mapping';
import { PRESETS, type Preset } from '../../../../src/sources/sparql/mapped/presets';
import { mappedShape } from '../../../../src/sources/sparql/mapped/shape';
import { oxigraphEngine } from '../../../../src/sources/sparql/oxigraph-engine';
import { standardVocabulary } from '../../../support/vocabulary';

/** An engine that holds a text in TriG. */
export function engineWith(trig: string, format = 'application/trig'): SparqlEngine {
  const store = new Store();
  store.load(trig, { format });
  return oxigraphEngine(store, { label: 'the engine' });
}

/** The mapping of a preset. */
export function presetMapping(id: Preset['id']): Mapping {
  return PRESETS.find((preset) => preset.id === id)!.mapping;
}

/** An engine in the eyes of a mapping. */
export function shapeOf(mapping: Mapping, engine: SparqlEngine): Promise<ClaimShape> {
  return mappedShape(mapping, engine, { standard: standardVocabulary });
}

/** The ids of all claims, in their order; a claim that is bound twice stands there twice. */
export async function idsIn(shape: ClaimShape, engine: SparqlEngine, more = sparql``): Promise<readonly ClaimId[]> {
  const query = sparql`SELECT ${shape.identity} (${shape.key} AS ?key) { ${shape.claims(['subject', 'object', 'type'])} ${more} } ORDER BY ?key`;
  const { rows } = await engine.select(query);
  return rows.map((row) => {
    const key = row.get('key');
    const id = key?.as === 'literal' ? shape.idOf(key.text) : undefined;
    if (id === undefined) throw new Error(`no id for ${JSON.stringify(key)}`);
    return id;
  });
}

/** All claims as a shape reads them, in the order of their ids. */
export async function claimsIn(shape: ClaimShape, engine: SparqlEngine): Promise<readonly Claim[]> {
  const claims = await shape.fetchClaims(await idsIn(shape, engine));
  return [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What a shape says as a dataset in memory: everything that it fetches. */
export async function atlasThere(shape: ClaimShape, engine: SparqlEngine): Promise<Atlas> {
  const claims = await claimsIn(shape, engine);
  const { lexicon, sources, title } = shape.about;
  const known = new Set<string>(sources.map(({ id }) => id));
  const named = claims.flatMap(({ subject, object, by = subject }) => [subject, object, by]);
  const actors = await shape.fetchActors([...new Set(named)].filter((id) => !known.has(id)).map(actorId));
  const { families, types, kinds } = lexicon;
  const vocabulary = { version: 1, families, types, kinds } as const;
  const dataset: Dataset = {
    format: FORMAT,
    version: VERSION,
    id: 'there',
    title,
    vocabulary,
    sources,
    actors,
    claims,
  };
  expect(readDataset(dataset, standardVocabulary).issues).toEqual([]);
  return atlasOf(dataset, standardVocabulary);
}
