const widths = new Map<string, number>();
let pen: CanvasRenderingContext2D | null | undefined;

/** The width of one line of text in px, as a canvas or a picture will draw it once its fonts are loaded. */
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
