import type { BendStrand } from './bends';
import { dress } from './dress';
import type { LabelPlace, MarkedCurve, PlacedNode } from './labels';
import { marksAlong } from './marks-along';
import { type Note, type PlacedNote, placeNotes } from './notes';

/** A picture whose actors stand, to be dressed: all sizes are measured already. */
export interface Undressed {
  readonly nodes: readonly PlacedNode[];
  readonly strands: readonly BendStrand[];
  /** The strands of the pair that is fanned out. */
  readonly fanned: ReadonlySet<string>;
  readonly notes: readonly Note[];
}

/** A bend for every strand, a side for every label, a place for the notes that found one. */
export interface Dressing {
  readonly bends: ReadonlyMap<string, number>;
  readonly labels: ReadonlyMap<string, LabelPlace>;
  readonly notes: readonly PlacedNote[];
}

/** Dresses a picture: the leading note is the story, it takes its place before the names do, and they make room. */
export function dressingOf({ nodes, strands, fanned, notes }: Undressed): Dressing {
  const leading = notes.filter((note) => note.leading);
  const leadAt = (bends: ReadonlyMap<string, number>) =>
    placeNotes(leading, { nodes, labels: new Map(), marks: marksAlong(nodes, strands, bends) });
  const { bends, labels } = dress(nodes, strands, { fanned, room: (found) => leadAt(found).map(roomFor) });
  const [lead] = leadAt(bends);
  const others = notes.filter(({ strand }) => strand !== lead?.strand);
  const around = { nodes, labels, marks: marksAlong(nodes, strands, bends), ...(lead && { beside: lead }) };
  return { bends, labels, notes: [...(lead ? [lead] : []), ...placeNotes(others, around)] };
}

/** A place that labels keep clear of, told to them as a mark on a line without length. */
function roomFor({ at, width, height }: PlacedNote): MarkedCurve {
  return { start: at, control: at, end: at, mark: { width, height } };
}
