/** A line of text on a sheet; `y` is its baseline. */
export interface SheetText {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly family: string;
  readonly colour: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A path on a sheet, drawn around a point, with strokes that its scale does not widen. */
export interface SheetPath {
  readonly kind: 'path';
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dashes?: readonly number[];
  readonly cap?: 'butt' | 'round';
}

/** One thing that is drawn around a picture that is saved, in px of the picture at 100 %. */
export type SheetPart = SheetText | SheetPath;

/** Parts, and how much room they take. */
export interface Block {
  readonly parts: readonly SheetPart[];
  readonly height: number;
}

/** A part moved to another place. */
export function moved<Part extends SheetPart>(part: Part, x: number, y: number): Part {
  return { ...part, x: part.x + x, y: part.y + y };
}
