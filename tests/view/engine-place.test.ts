import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atlasOf } from '../../src/graph/atlas';
import {
  type EnginePlace,
  engineOf,
  fetchedFrom,
  hostOf,
  isAddress,
  readEngine,
  writeEngine,
} from '../../src/view/engine-place';
import { fragmentOf } from '../../src/view/fragment';
import { readView } from '../../src/view/permalink';
import { DEFAULT_VIEW } from '../../src/view/state';
import { shippedDatasets } from '../support/shipped';
import { standardVocabulary } from '../support/vocabulary';

const PLACE: EnginePlace = {
  kind: 'address',
  at: 'https://engine.example:8443/~a/sparql?x=1',
  holds: 'dataset',
  id: 'sel~1',
};

const anyPlace: fc.Arbitrary<EnginePlace> = fc.record({
  kind: fc.constant('address' as const),
  at: fc.webUrl({ withQueryParameters: true, withFragments: true }),
  holds: fc.constantFrom('dataset' as const, 'mapping' as const),
  id: fc.string({ minLength: 1, unit: 'binary' }).filter((id) => id.isWellFormed()),
});

test('a link names an engine so that the same place is read back', () => {
  fc.assert(
    fc.property(anyPlace, (place) => {
      expect(readEngine(writeEngine(place) ?? '')).toEqual(place);
    }),
  );
});

test('a link never names an engine with credentials, by another scheme, or a file', () => {
  const addresses = [
    'https://user:secret@engine.example/',
    'https://user@engine.example/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'engine.example',
  ];
  expect(addresses.filter(isAddress)).toEqual([]);
  expect(addresses.map((at) => readEngine(`dataset~sel~${at}`))).toEqual(addresses.map(() => undefined));
  expect(writeEngine({ ...PLACE, kind: 'file', at: 'sel.nq' })).toBeUndefined();
  expect(['', 'dataset', 'dataset~~https://a.example/', 'other~x~https://a.example/'].map(readEngine)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('the link of what was fetched names its engine, and means no more to who reads the view', () => {
  const [[, dataset]] = shippedDatasets() as readonly [ReturnType<typeof shippedDatasets>[number]];
  const atlas = atlasOf(dataset, standardVocabulary);
  expect(engineOf(atlas)).toBeUndefined();
  fetchedFrom(atlas, PLACE);
  expect(engineOf(atlas)).toEqual(PLACE);
  const params = new URLSearchParams(fragmentOf({ atlas, view: DEFAULT_VIEW }));
  expect(readEngine(params.get('engine') ?? '')).toEqual(PLACE);
  expect(readView(params, atlas).junk).toEqual([]);
});

test('an engine is called by its host and port, a file by its name', () => {
  expect(hostOf(PLACE)).toBe('engine.example:8443');
  expect(hostOf({ kind: 'file', at: 'sel.nq' })).toBe('sel.nq');
});
