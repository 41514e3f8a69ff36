import { expect, test } from 'vitest';
import { STANDINGS } from '../../src/model/standing';
import { drawnAtFirst } from '../../src/view/drawing';
import { pictureLegend } from '../../src/view/picture-legend';
import { sceneOf } from '../../src/view/scene';
import { wholeOf } from '../../src/view/shown';
import { sel } from './any-view';

const SCENE = sceneOf(sel, wholeOf(sel), drawnAtFirst(sel, 100, 500));

test('a legend tells of what is drawn, in the order of the vocabulary', () => {
  const { families, signs, standings, kinds } = pictureLegend(sel.lexicon, SCENE, 'claims');
  expect(families.map(({ label, sign, claims }) => [label, sign, claims])).toEqual([
    ['Violence', -1, 5],
    ['Hostility', -1, 12],
    ['Support and alliance', 1, 5],
    ['Diplomacy and exchange', 1, 6],
    ['Structure and role', 0, 5],
    ['Place', 0, 2],
    ['Aims and influence', 0, 2],
    ['Events and discourse', 0, 1],
  ]);
  expect(signs).toEqual([-1, 1, 0]);
  expect(standings).toEqual(
    STANDINGS.filter((standing) => SCENE.strands.some((strand) => strand.standing === standing)),
  );
  expect(new Set(kinds.map(({ id }) => id))).toEqual(new Set(SCENE.actors.map(({ actor }) => actor.kind)));
});

test('of a picture without lines it tells the shapes alone', () => {
  const legend = pictureLegend(sel.lexicon, { ...SCENE, actors: SCENE.actors.slice(0, 1), strands: [] }, 'claims');
  const { kind } = SCENE.actors[0]!.actor;
  expect({ ...legend, kinds: legend.kinds.map(({ id }) => id) }).toEqual({
    signs: [],
    families: [],
    standings: [],
    kinds: [kind],
    measures: [],
  });
});
