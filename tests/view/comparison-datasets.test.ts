import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../../src/lib/slices';
import type { Actor } from '../../src/model/dataset';
import { actorId, kindId } from '../../src/model/ids';
import { matchingActors } from '../../src/view/comparison-matching';
import { anyAtlas } from './any-atlas';

function actor(id: string, label: string, ...aliases: readonly string[]): Actor {
  return { id: actorId(id), label, kind: kindId('state'), ...(aliases.length > 0 && { aliases }) };
}

function told(here: readonly Actor[], there: readonly Actor[]) {
  const { matches, onlyHere, onlyThere } = atOnce(matchingActors(here, there));
  return {
    matches: matches.map((match) => [match.here.id, match.there.id, match.by]),
    onlyHere: onlyHere.map(({ id }) => id),
    onlyThere: onlyThere.map(({ id }) => id),
  };
}

test('actors are matched by id before names, and by a name or alias however it is cased or accented', () => {
  const here = [actor('ttp', 'TTP'), actor('pk', 'Pakistan'), actor('cn', 'China', 'PRC')];
  const there = [actor('ttp', 'Something else'), actor('1', 'PÁKISTAN'), actor('2', 'People’s Republic', 'prc')];
  expect(told(here, there)).toEqual({
    matches: [
      ['ttp', 'ttp', 'id'],
      ['pk', '1', 'name'],
      ['cn', '2', 'name'],
    ],
    onlyHere: [],
    onlyThere: [],
  });
});

test('a name that two actors have matches nobody', () => {
  expect(told([actor('a', 'Taliban')], [actor('1', 'Taliban'), actor('2', 'Taliban')])).toEqual({
    matches: [],
    onlyHere: ['a'],
    onlyThere: ['1', '2'],
  });
});

test('nobody is matched twice, and everybody is matched or left', () => {
  fc.assert(
    fc.property(anyAtlas(), anyAtlas(), (one, other) => {
      const [here, there] = [one.dataset.actors, other.dataset.actors];
      const { matches, onlyHere, onlyThere } = atOnce(matchingActors(here, there));
      const ids = (actors: readonly Actor[]) => actors.map(({ id }) => id).sort();
      expect(ids([...matches.map((match) => match.here), ...onlyHere])).toEqual(ids(here));
      expect(ids([...matches.map((match) => match.there), ...onlyThere])).toEqual(ids(there));
    }),
  );
});
