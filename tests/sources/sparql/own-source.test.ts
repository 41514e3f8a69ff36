import { Store } from 'oxigraph';
import { expect, test } from 'vitest';
import { nQuads } from '../../../src/formats/n-quads';
import { datasetsIn } from '../../../src/sources/sparql/own/datasets';
import { ownSource } from '../../../src/sources/sparql/own-source';
import { oxigraphEngine } from '../../../src/sources/sparql/oxigraph-engine';
import { writtenText } from '../../formats/written';
import { shippedDatasets } from '../../support/shipped';
import { standardVocabulary } from '../../support/vocabulary';

const DATA = 'https://actor-atlas.example/data/';

/** An engine that holds some texts of N-Quads. */
function holding(...texts: readonly string[]) {
  const store = new Store();
  for (const text of texts) store.load(text, { format: 'application/n-quads' });
  return oxigraphEngine(store);
}

test('the datasets in an engine are listed with their titles, those with most claims first', async () => {
  const datasets = shippedDatasets().map(([, dataset]) => dataset);
  const expected = datasets
    .map(({ id, title, claims }) => ({ iri: DATA + id, title, claims: claims.length }))
    .sort((a, b) => b.claims - a.claims);
  expect(await datasetsIn(holding(...datasets.map((dataset) => writtenText(nQuads, dataset))))).toEqual(expected);
});

test('a dataset that the engine does not hold is refused by its name', async () => {
  const opening = ownSource(holding(), `${DATA}elsewhere`, standardVocabulary).about();
  await expect(opening).rejects.toThrow(`Oxigraph holds no dataset <${DATA}elsewhere>.`);
});

test('a dataset that was written before claims had profiles is refused rather than shown empty', async () => {
  const [, dataset] = shippedDatasets()[0]!;
  const lines = writtenText(nQuads, dataset).split('\n');
  const before = lines.filter((line) => !/ns#profile(?:Of)?>/.test(line)).join('\n');
  const opening = ownSource(holding(before), DATA + dataset.id, standardVocabulary).about();
  await expect(opening).rejects.toThrow(`“${dataset.title}” was written by an older version of this program`);
});
