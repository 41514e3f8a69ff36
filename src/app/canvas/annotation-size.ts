import type { Note, PlacedNote } from '../../graph/layouts/notes';
import type { Annotation } from '../../view/annotations';
import { widthOf } from '../text-width';

export const NOTE_FONT = { size: 16, leading: 20, weight: 500 } as const;

/** An annotation with the place found for it. */
export interface PlacedAnnotation extends Annotation, Omit<PlacedNote, 'size'> {}

/** An annotation as a note to be placed; the leading one is tried in its own size, then in that of the others. */
export function noteOf({ strand, text, leading }: Annotation, serif: string): Note {
  const sizes = leading ? [NOTE_FONT.leading, NOTE_FONT.size] : [NOTE_FONT.size];
  return {
    strand,
    leading,
    sizes: sizes.map((size) => ({ width: widthOf(text, size, NOTE_FONT.weight, serif) + 8, height: size * 1.25 })),
  };
}

/** An annotation where its note was placed; set in the lesser size it leads no more. */
export function placedAnnotation(annotation: Annotation, { at, width, height, size }: PlacedNote): PlacedAnnotation {
  return { ...annotation, leading: annotation.leading && size === 0, at, width, height };
}
