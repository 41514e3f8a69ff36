import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actorId } from '../../src/model/ids';
import { mediatorsBetween } from '../../src/view/paths-mediators';
import { ANY_WAY, alongWay, type PathFocus } from '../../src/view/paths-way';
import { wholeOf } from '../../src/view/shown';
import { anyAtlas } from './any-atlas';
import { sel } from './any-view';

function between(from: string, to: string): PathFocus {
  return { kind: 'path', from: actorId(from), to: actorId(to) };
}

test('whoever could mediate has cooperative ties to both, and nobody else of all who could is left out', () => {
  fc.assert(
    fc.property(anyAtlas({ atLeast: 2, actors: 6, claims: 16 }), (atlas) => {
      const [from, to] = [atlas.dataset.actors[0]!.id, atlas.dataset.actors.at(-1)!.id];
      const helps = (a: string, b: string) =>
        atlas.claims.records.some(
          ({ sign, lines }) =>
            sign === 1 && lines.some((ends) => ends.some((id) => id === a) && ends.some((id) => id === b)),
        );
      const wanted = atlas.dataset.actors
        .filter(({ kind }) => kind !== 'place' && kind !== 'event')
        .map(({ id }) => id)
        .filter((id) => id !== from && id !== to && helps(id, from) && helps(id, to));
      const { first, all } = mediatorsBetween(atlas, wholeOf(atlas), { kind: 'path', from, to });
      expect(first.map(({ id }) => id).sort()).toEqual([...wanted].sort());
      expect(all).toBe(wanted.length);
      for (const { ties } of first) expect(ties.flat().every(({ sign }) => sign === 1)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('whose word it rests on is told, and what is left out of the path counts here neither', () => {
  const focus = between('orvane', 'heron-column');
  const { first, all } = mediatorsBetween(sel, wholeOf(sel), focus);
  expect(first.map(({ id, speakers, isNamed }) => ({ id, speakers, isNamed }))).toEqual([
    { id: 'marsana', speakers: ['dispatch', 'marsana'], isNamed: false },
    { id: 'salt-guard', speakers: ['dispatch'], isNamed: false },
  ]);
  expect(all).toBe(2);
  const sure = mediatorsBetween(sel, wholeOf(sel), alongWay(focus, { ...ANY_WAY, without: ['undisputed'] }));
  expect(sure).toEqual({ first: [], all: 0 });
});
