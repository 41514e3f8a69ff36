import type { LayoutNode } from '../../graph/layouts/layout';
import type { SceneActor } from '../../view/scene';

export const ACTOR_FONT = { size: 14, weight: 600 } as const;
export const LEAD_FONT = { size: 19, weight: 700 } as const;
const LINE = 1.25;

const widths = new Map<string, number>();
let pen: CanvasRenderingContext2D | null | undefined;

/** The width of one line of text in px, as the canvas will draw it once its fonts are loaded. */
export function widthOf(text: string, size: number, weight: number, family: string): number {
  const font = `${weight} ${size}px ${family}`;
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * size * 0.55;
  pen.font = font;
  const { width } = pen.measureText(text);
  widths.set(key, width);
  return width;
}

/** Forgets all widths, when fonts have changed. */
export function forgetWidths() {
  widths.clear();
}

/** The size of an actor's label in px at 100 %. */
export function labelSize({ label, lead }: SceneActor, family: string): LayoutNode['label'] {
  const { size, weight } = lead ? LEAD_FONT : ACTOR_FONT;
  return { width: widthOf(label, size, weight, family), height: size * LINE };
}
