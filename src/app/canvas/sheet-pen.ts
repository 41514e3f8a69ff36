import type { SheetPart, SheetPath, SheetText } from './sheet-part';

/** Draws a part of a sheet. */
export function drawPart(pen: OffscreenCanvasRenderingContext2D, part: SheetPart) {
  if (part.kind === 'text') drawText(pen, part);
  else drawPath(pen, part);
}

function drawText(
  pen: OffscreenCanvasRenderingContext2D,
  { text, x, y, size, weight, family, colour, anchor }: SheetText,
) {
  pen.fillStyle = colour;
  pen.font = `${weight} ${size}px ${family}`;
  pen.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left';
  pen.fillText(text, x, y);
}

function drawPath(
  pen: OffscreenCanvasRenderingContext2D,
  { d, x, y, scale = 1, fill, stroke, width = 1, dashes = [], cap = 'butt' }: SheetPath,
) {
  pen.save();
  pen.translate(x, y);
  pen.scale(scale, scale);
  const path = new Path2D(d);
  if (fill) {
    pen.fillStyle = fill;
    pen.fill(path);
  }
  if (stroke) {
    pen.strokeStyle = stroke;
    pen.lineWidth = width / scale;
    pen.lineCap = cap;
    pen.setLineDash(dashes.map((dash) => dash / scale));
    pen.stroke(path);
  }
  pen.restore();
}
