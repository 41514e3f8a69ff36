import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Atlas } from '../../src/graph/atlas';
import { distanceBetween } from '../../src/graph/paths';
import { actorId } from '../../src/model/ids';
import { pathsAlong, pathsSummary } from '../../src/view/paths';
import { wholeOf } from '../../src/view/shown';
import { anyAtlas } from './any-atlas';
import { sel } from './any-view';

function pathsOf(atlas: Atlas, from: string, to: string) {
  return pathsAlong(atlas, wholeOf(atlas), actorId(from), actorId(to));
}

test('a path leads from end to end, each step carried by a tie, in as many steps as the ends are apart', () => {
  fc.assert(
    fc.property(anyAtlas(), (atlas) => {
      const [from, to] = [atlas.dataset.actors[0]!.id, atlas.dataset.actors.at(-1)!.id];
      const [near, distant] = [atlas.placeOf(from)!, atlas.placeOf(to)!];
      const far = distanceBetween(wholeOf(atlas).network, near, distant);
      const paths = pathsOf(atlas, from, to);
      if (from === to) return;
      expect(paths.length > 0).toBe(far !== undefined);
      for (const path of paths) {
        expect(path).toHaveLength(far!);
        expect([path[0]!.from, path.at(-1)!.to]).toEqual([from, to]);
        expect(path.slice(1).map((step) => step.from)).toEqual(path.slice(0, -1).map((step) => step.to));
        expect(path.filter(({ ties }) => ties.length === 0)).toEqual([]);
      }
    }),
  );
});

test('paths are summed up in words', () => {
  expect(pathsSummary(pathsOf(sel, 'dav-torrel', 'keldra'))).toBe('1 step, 1 shortest path');
  expect(pathsSummary(pathsOf(sel, 'dav-torrel', 'marsana'))).toMatch(/^\d steps, \d shortest paths?$/);
  expect(pathsSummary([])).toBe('No path along shown ties');
});
