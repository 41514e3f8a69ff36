import type { Atlas } from '../graph/atlas';
import { memoizeLast } from '../lib/memoize';
import type { ActorId } from '../model/ids';
import { near } from './foreground';
import type { Glance } from './glance';
import type { Matrix } from './matrix';
import { actorsOn, type Found } from './paths';
import { shownOf } from './shown';
import type { Selection, View } from './state';

/** Where something stands in a matrix; the row −1 is the heads of the columns, the column −1 those of the rows. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** What of a matrix is selected: heads of actors, and cells. */
export interface Marks {
  readonly actors: ReadonlySet<number>;
  readonly cells: readonly Position[];
}

/** What a selection is in a matrix: actors are heads, a pair is two cells, a tie or a claim those it is counted in. */
export const marksOf = memoizeLast(
  (atlas: Atlas, selection: Selection, matrix: Matrix): Marks => marked(atlas, selection, matrix),
);

function marked(atlas: Atlas, selection: Selection, matrix: Matrix): Marks {
  const actors = selection.kind === 'actors' ? selection.ids.map((id) => matrix.positionOf(id)) : [];
  return {
    actors: new Set(actors.filter((position) => position !== undefined)),
    cells: linesOf(atlas, selection).flatMap(([from, to]) => {
      const [row, column] = [matrix.positionOf(from), matrix.positionOf(to)];
      return row === undefined || column === undefined ? [] : [{ row, column }];
    }),
  };
}

/** What is glanced at anywhere on the page is in a matrix; the same answer for the same glance. */
export const glancedIn = memoizeLast((atlas: Atlas, glance: Glance, matrix: Matrix): Marks => {
  switch (glance.kind) {
    case 'actor':
      return marked(atlas, { kind: 'actors', ids: [glance.id] }, matrix);
    case 'claims':
      return {
        actors: new Set(),
        cells: once(glance.ids.flatMap((id) => marked(atlas, { kind: 'claim', id }, matrix).cells)),
      };
    default:
      return { actors: new Set(), cells: [] };
  }
});

function once(positions: readonly Position[]): readonly Position[] {
  return [...new Map(positions.map((at) => [`${at.row} ${at.column}`, at])).values()];
}

type Line = readonly [ActorId, ActorId];

function linesOf(atlas: Atlas, selection: Selection): readonly Line[] {
  switch (selection.kind) {
    case 'nothing':
    case 'actors':
      return [];
    case 'pair':
      return bothWays([selection.ends], true);
    case 'tie': {
      const { type, subject, object } = selection.tie;
      return bothWays([[subject, object]], atlas.lexicon.type(type).symmetric);
    }
    case 'claim': {
      const record = atlas.find(selection.id);
      return record ? bothWays(record.lines, record.type.symmetric) : [];
    }
  }
}

function bothWays(lines: readonly Line[], symmetric: boolean): readonly Line[] {
  if (!symmetric) return lines;
  return lines.flatMap(([from, to]): readonly Line[] =>
    from === to
      ? [[from, to]]
      : [
          [from, to],
          [to, from],
        ],
  );
}

/** The positions that a focus lets stand out while the rest is faded, by the paths in it as far as they are found; undefined when nothing is in focus. */
export function litIn(
  atlas: Atlas,
  view: View,
  matrix: Matrix,
  paths: Found | undefined,
): ReadonlySet<number> | undefined {
  const places = placesInFocus(atlas, view, paths);
  if (!places) return undefined;
  const lit = new Set(matrix.places.flatMap((place, position) => (places.has(place) ? [position] : [])));
  return lit.size > 0 ? lit : undefined;
}

function placesInFocus(atlas: Atlas, view: View, paths: Found | undefined): ReadonlySet<number> | undefined {
  const { focus } = view;
  switch (focus.kind) {
    case 'nothing':
      return undefined;
    case 'around':
      return new Set(near(atlas, shownOf(atlas, view), focus.ids, focus.hops));
    case 'path': {
      const ids = [focus.from, focus.to, ...(paths ? actorsOn(paths).flat() : [])];
      return new Set(ids.map((id) => atlas.placeOf(id)).filter((place) => place !== undefined));
    }
  }
}
