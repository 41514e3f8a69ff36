import { expect, test } from 'vitest';
import { groupsByName, inParentheses } from '../../src/graph/fold-names';
import type { Actor } from '../../src/model/dataset';
import { actorId, kindId } from '../../src/model/ids';
import { standardVocabulary } from '../support/vocabulary';

function cast(...labels: readonly (string | readonly [label: string, kind: string])[]): readonly Actor[] {
  return labels.map((given, at) => {
    const [label, kind] = typeof given === 'string' ? [given, 'collective'] : given;
    return { id: actorId(`a${at}`), label, kind: kindId(kind) };
  });
}

/** Groups as `rule id: places`, with the place of who is called so. */
function told(actors: readonly Actor[]): readonly string[] {
  const { place, organisation } = groupsByName(actors, standardVocabulary);
  return [...place, ...organisation].map(
    ({ actor, members, head }) => `${actor.id} ${actor.label} ${actor.kind}: ${[...members].join()} after ${head}`,
  );
}

test.each([
  ['Police (India)', 'India'],
  ['Member of Legislative (Govt) (India)', 'India'],
  ['Citizen (Holy See (Vatican City State))', 'Holy See (Vatican City State)'],
  ['警察（印度）', '印度'],
  [' Police ( India ) ', 'India'],
  ['(India)', undefined],
  ['Police ()', undefined],
  ['Police (India) abroad', undefined],
  ['Police )', undefined],
  ['Police', undefined],
  ['', undefined],
])('of “%s” %s stands in the parentheses at the end', (label, text) => {
  expect(inParentheses(label)).toBe(text);
});

test('names that end with a country are merged into it, whether or not the country is an actor itself', () => {
  expect(told(cast('Police (India)', ['India', 'state'], 'Citizen (india)', 'Envoy (Peru)'))).toEqual([
    'place.india India state: 0,1,2 after 1',
    'place.peru Peru state: 3 after undefined',
  ]);
});

test('a state of the dataset is a place, whatever it is called', () => {
  expect(told(cast('Guard (Orvane)', ['Orvane', 'state']))).toEqual(['place.orvane Orvane state: 0,1 after 1']);
});

test('another text merges what shares it, or what names an actor', () => {
  expect(told(cast('Militant (Guild)', 'Head (Guild)', 'Militant (Band)', ['Band', 'group'], 'Lone (Crew)'))).toEqual([
    'organisation.guild Guild collective: 0,1 after undefined',
    'organisation.band Band group: 2,3 after 3',
  ]);
});

test('the id of a group is never that of an actor', () => {
  const taken = { id: actorId('place.india'), label: 'Somebody', kind: kindId('person') };
  expect(told([...cast('Police (India)'), taken])).toEqual(['place.india-2 India state: 0 after undefined']);
});

test('a state with parentheses in its name is not merged', () => {
  expect(told(cast(['Congo (Kinshasa)', 'state'], 'Police (Congo (Kinshasa))'))).toEqual([
    'place.congo-kinshasa Congo (Kinshasa) state: 0,1 after 0',
  ]);
});
