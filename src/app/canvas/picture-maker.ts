import { grouped } from '../../lib/text';
import type { Caption } from '../../view/caption';
import { pictureLegend } from '../../view/picture-legend';
import { shownOf } from '../../view/shown';
import type { PictureMaker, Pixels } from '../picture';
import type { Moment } from '../session';
import type { PictureController } from './controller';
import { type Sheet, sheetOf } from './sheet';
import { drawPart } from './sheet-pen';

/** Browsers refuse canvases beyond this many pixels a side. */
const LARGEST_SIDE = 16_000;

/** The fonts of a title and of words beneath a picture, in weights that no name in it has. */
const FONTS = ['620 26px "Newsreader Variable"', '450 13px "Libre Franklin Variable"'];

/** Draws the whole picture for saving, not just the part in sight, on a sheet with its title, its legend and its origin; `drawn` settles when it stands as the view has it. */
export function pictureMaker(picture: PictureController, drawn: () => Promise<void>): PictureMaker {
  const sheetFor = (caption: Caption, hasLegend: boolean) => {
    const { w, h } = boxOf(picture);
    const { moment, scene, palette } = picture;
    const legend = hasLegend && moment ? pictureLegend(moment.atlas.lexicon, scene, moment.view.sizing) : undefined;
    return sheetOf({ width: Math.ceil(w), height: Math.ceil(h) }, withUndrawn(caption, picture), legend, palette);
  };
  return {
    svg: async (caption, hasLegend) => {
      await drawn();
      const { svgOf } = await import('./svg');
      return picture.inFull(async () => {
        const { geometry, scene, lit, palette } = picture;
        if (!geometry) throw new Error('invalid moment: nothing is drawn yet');
        const { x1, y1 } = boxOf(picture);
        const at = { x: Math.floor(x1), y: Math.floor(y1) };
        const sheet = sheetFor(caption, hasLegend);
        return svgOf({ scene, geometry, lit, palette, at }, sheet, withUndrawn(caption, picture));
      });
    },
    png: async (scale, caption, hasLegend) => {
      await drawn();
      await Promise.all(FONTS.map((font) => document.fonts.load(font)));
      const { cy, palette } = picture;
      const { graph, sheet, fitting } = await picture.inFull(async () => {
        const sheet = sheetFor(caption, hasLegend);
        const fitting = Math.min(scale, LARGEST_SIDE / Math.max(sheet.width, sheet.height));
        const graph = await cy.png({ output: 'blob-promise', full: true, scale: fitting, bg: palette.canvas });
        return { graph, sheet, fitting };
      });
      return composed(await createImageBitmap(graph), sheet, fitting, palette.canvas);
    },
  };
}

/** A picture that does not draw all that is shown says so. */
function withUndrawn(caption: Caption, { scene, moment }: PictureController): Caption {
  const drawn = scene.actors.length;
  const words = [
    ...(scene.undrawn > 0 ? [`Drawn: the ${drawn} strongest of ${drawn + scene.undrawn} actors in ties.`] : []),
    ...untiedInWords(moment),
  ];
  return words.length === 0 ? caption : { ...caption, scope: [caption.scope, ...words].join(' ') };
}

/** Who is shown and in no tie; where some stand as one, nobody is counted. */
function untiedInWords(moment: Moment | undefined): readonly string[] {
  if (!moment || moment.atlas.fold) return [];
  const { actorCount, drawable } = shownOf(moment.atlas, moment.view);
  const untied = actorCount - drawable.length;
  return untied > 0
    ? [`Not drawn: ${grouped(untied)} who ${untied === 1 ? 'is' : 'are'} named in claims and party to none.`]
    : [];
}

function boxOf({ cy }: PictureController) {
  return cy.elements(':visible').boundingBox({ includeOverlays: false });
}

async function composed(graph: ImageBitmap, sheet: Sheet, scale: number, ground: string): Promise<Pixels> {
  const [width, height] = [Math.ceil(sheet.width), Math.ceil(sheet.height)];
  const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('invalid canvas: this browser gives no drawing context');
  pen.fillStyle = ground;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(graph, sheet.picture.x * scale, sheet.picture.y * scale);
  pen.scale(scale, scale);
  for (const part of sheet.parts) drawPart(pen, part);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return { blob, width: canvas.width, height: canvas.height };
}
