import { expect, test } from 'vitest';
import { cameoCodes, TYPE_OF_CAMEO, typeOfCameo } from '../../../src/formats/reading/cameo-types';
import { cameo } from '../../support/cameo';
import { standardVocabulary } from '../../support/vocabulary';

const typeOf = (code: string) => typeOfCameo(code, standardVocabulary)?.id;

test('every CAMEO code that becomes one of our types is named among the mappings of that type', () => {
  const mappings = new Map(standardVocabulary.types.map(({ id, mappings }) => [String(id), mappings?.['cameo'] ?? '']));
  const unnamed = Object.entries(TYPE_OF_CAMEO).filter(([start, id]) => !mappings.get(id)?.includes(start));
  expect(unnamed).toEqual([]);
});

test('the longest beginning of a code counts; what is only near one of our types stays CAMEO’s', () => {
  expect(['190', '194', '1951', '191', '045', '0431', '057', '012', '1722', '20'].map(typeOf)).toEqual([
    'fights',
    'attacks',
    'attacks',
    'restricts',
    'mediates',
    'negotiates-with',
    undefined,
    undefined,
    'restricts',
    undefined,
  ]);
});

test('a code is known by itself and by its label in any case', () => {
  const codeOf = cameoCodes(cameo);
  expect(['042', 'Make a visit', 'MAKE A VISIT', 'make visits', '999'].map(codeOf)).toEqual([
    '042',
    '042',
    '042',
    undefined,
    undefined,
  ]);
});
