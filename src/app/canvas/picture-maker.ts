import type { PictureMaker } from '../picture';
import type { PictureController } from './controller';

const MARGIN = 24;
const CAPTION = 28;
/** Browsers refuse canvases beyond this many pixels a side. */
const LARGEST_SIDE = 16_000;

/** Draws the whole picture for saving, not just the part in sight, with a caption beneath; `drawn` settles when it stands as the view has it. */
export function pictureMaker(picture: PictureController, drawn: () => Promise<void>): PictureMaker {
  const size = () => {
    const { w, h } = boxOf(picture);
    return { width: Math.ceil(w + 2 * MARGIN), height: Math.ceil(h + 2 * MARGIN + CAPTION) };
  };
  return {
    size,
    svg: async (caption) => {
      await drawn();
      const { geometry, scene, lit, palette, title } = picture;
      if (!geometry) throw new Error('invalid moment: nothing is drawn yet');
      const { svgOf } = await import('./svg');
      const { x1, y1 } = boxOf(picture);
      const frame = { x: Math.floor(x1 - MARGIN), y: Math.floor(y1 - MARGIN), ...size() };
      return svgOf({ scene, geometry, lit, palette, frame }, title, `${caption}${undrawnIn(picture)}`);
    },
    png: async (scale, caption) => {
      await drawn();
      const { width, height } = size();
      const fitting = Math.min(scale, LARGEST_SIDE / Math.max(width, height));
      const { cy, palette } = picture;
      const graph = await picture.inFull(() =>
        cy.png({ output: 'blob-promise', full: true, scale: fitting, bg: palette.canvas }),
      );
      const whole = `${caption}${undrawnIn(picture)}`;
      return composed(await createImageBitmap(graph), { width, height, scale: fitting }, picture, whole);
    },
  };
}

/** A picture of the strongest only says so. */
function undrawnIn({ scene }: PictureController): string {
  const drawn = scene.actors.length;
  return scene.undrawn > 0 ? ` Drawn: the ${drawn} strongest of ${drawn + scene.undrawn} actors in ties.` : '';
}

function boxOf({ cy }: PictureController) {
  return cy.elements(':visible').boundingBox({ includeOverlays: false });
}

async function composed(
  graph: ImageBitmap,
  { width, height, scale }: { width: number; height: number; scale: number },
  { palette }: PictureController,
  caption: string,
): Promise<Blob> {
  const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('invalid canvas: this browser gives no drawing context');
  pen.fillStyle = palette.canvas;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(graph, MARGIN * scale, MARGIN * scale);
  pen.fillStyle = palette.ink3;
  pen.font = `450 ${11.5 * scale}px ${palette.sans}`;
  pen.fillText(caption, MARGIN * scale, (height - 12) * scale, (width - 2 * MARGIN) * scale);
  return canvas.convertToBlob({ type: 'image/png' });
}
