import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allNamed, type Nameable, named } from '../../src/cli/names';
import { runs } from '../support/runs';

const PEOPLE: readonly Nameable<string>[] = [
  { value: 'ttp', id: 'ttp', label: 'Tehrik-e-Taliban Pakistan', aliases: ['TTP', 'Pakistani Taliban'] },
  { value: 'pakistan', id: 'pakistan', label: 'Pakistan' },
  { value: 'jalil-1', id: 'jalil-1', label: 'Abdul Jalil', aliases: ['Jalil'] },
  { value: 'jalil-2', id: 'jalil-2', label: 'Abdul  Jalîl' },
  { value: 'a,b', id: 'a,b', label: 'Arrest, detain' },
  { value: 'TTP', id: 'TTP', label: 'Another' },
];

describe('somebody is named', () => {
  test.each([
    ['ttp', 'ttp'],
    ['TTP', 'TTP'],
    ['PAKISTAN', 'pakistan'],
    ['tehrik-e-taliban pakistan', 'ttp'],
    ['pakistani taliban', 'ttp'],
    ['another', 'TTP'],
    ['jalil', 'jalil-1'],
    ['arrest, detain', 'a,b'],
  ])('by %s', (text, value) => {
    expect(named('actor', text, PEOPLE)).toBe(value);
  });

  test('between commas, unless the whole is a name', () => {
    expect(allNamed('actor', ['ttp,PAKISTAN', 'arrest, detain', 'ttp'], PEOPLE)).toEqual(['ttp', 'pakistan', 'a,b']);
  });

  test('by the id, whoever else there is', () => {
    const people = fc
      .uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 })
      .map((ids) => ids.map((id) => ({ value: id, id, label: 'the same' })));
    fc.assert(
      fc.property(people, (all) => {
        expect(all.map(({ id }) => named('actor', id, all))).toEqual(all.map(({ id }) => id));
      }),
      runs(50),
    );
  });
});

describe('it is said who is meant', () => {
  const told = (text: string) => {
    try {
      return named('actor', text, PEOPLE);
    } catch (error) {
      return Object.assign({}, error, { message: error instanceof Error ? error.message : '' });
    }
  };

  test('where several go by the name', () => {
    expect(told('abdul jalil')).toEqual({
      message: '“abdul jalil” may be any of these: jalil-1 (Abdul Jalil), jalil-2 (Abdul Jalîl).',
      hint: 'Give the id of the actor.',
    });
  });

  test.each([
    ['pakstan', 'Did you mean pakistan (Pakistan)?'],
    ['taliban', 'Did you mean ttp (Tehrik-e-Taliban Pakistan)?'],
    ['xyzzyxyzzy', 'There is ttp, pakistan, jalil-1, jalil-2, a,b, TTP.'],
  ])('where nobody is called %s', (text, hint) => {
    expect(told(text)).toEqual({ message: `There is no actor “${text}” here.`, hint });
  });
});
