import type { Point } from '../../graph/layouts/layout';
import type { Caption } from '../../view/caption';
import type { PictureLegend } from '../../view/picture-legend';
import type { Palette } from './palette';
import { legendSections, NARROWEST, settings } from './sheet-legend';
import { type Block, moved, type SheetPart } from './sheet-part';
import { type Setting, setWords } from './sheet-words';

/** What stands around a picture that is saved: its size, where the picture goes, and all else. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly picture: Point;
  readonly parts: readonly SheetPart[];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const MARGIN = 28;
const GAP = 32;
/** The least width of what is set around a picture, and the most of lines that are to be read. */
const LEAST = 2 * NARROWEST + GAP;
const READABLE = 760;
/** The most of a section of the legend. */
const WIDEST = 340;
/** As many sections as a legend has stand beside each other at most. */
const MOST_COLUMNS = 4;

/** Lays out a sheet for a picture of a size: title and scope above it, the legend where one is wanted and the origin beneath. */
export function sheetOf(picture: Size, caption: Caption, legend: PictureLegend | undefined, palette: Palette): Sheet {
  const inner = Math.max(picture.width, LEAST);
  const [head, foot] = [headOf(caption, palette, inner), footOf(caption, legend, palette, inner)];
  const top = MARGIN + head.height + 14;
  const below = top + picture.height + 18;
  return {
    width: inner + 2 * MARGIN,
    height: below + foot.height + MARGIN - 8,
    picture: { x: MARGIN + (inner - picture.width) / 2, y: top },
    parts: [
      ...head.parts.map((part) => moved(part, MARGIN, MARGIN)),
      ...foot.parts.map((part) => moved(part, MARGIN, below)),
    ],
  };
}

function headOf({ title, scope }: Caption, palette: Palette, width: number): Block {
  const { serif, ink1 } = palette;
  const heading: Setting = { size: 26, weight: 620, family: serif, colour: ink1, line: 29 };
  const scopeSetting: Setting = { ...settings(palette).note, size: 13.5, line: 19 };
  return stacked([
    [setWords(title, heading, width), 5],
    [setWords(scope, scopeSetting, Math.min(width, READABLE)), 0],
  ]);
}

function footOf({ origin }: Caption, legend: PictureLegend | undefined, palette: Palette, width: number): Block {
  const small: Setting = { ...settings(palette).count, size: 11.5, line: 16 };
  const note = settings(palette).note;
  const words = legend ? [setWords(legend.measures.join(' '), note, Math.min(width, READABLE))] : [];
  return stacked([
    ...(legend ? [[inColumns(legend, palette, width), 16] as const] : []),
    ...words.map((block) => [block, 12] as const),
    [setWords(origin, small, Math.min(width, READABLE)), 0],
  ]);
}

/** The sections of a legend in as many columns as there is room for, each section where the column is shortest. */
function inColumns(legend: PictureLegend, palette: Palette, width: number): Block {
  const count = Math.max(1, Math.min(MOST_COLUMNS, Math.floor((width + GAP) / (NARROWEST + GAP))));
  const column = Math.min(WIDEST, (width - (count - 1) * GAP) / count);
  const heights = Array.from({ length: count }, () => 0);
  const parts = legendSections(legend, palette, column).flatMap((block) => {
    const at = heights.indexOf(Math.min(...heights));
    const top = heights[at]!;
    heights[at] = top + block.height + 18;
    return block.parts.map((part) => moved(part, at * (column + GAP), top));
  });
  return { parts, height: Math.max(...heights) - 18 };
}

/** Blocks one beneath the other, each with room after it. */
function stacked(blocks: readonly (readonly [block: Block, after: number])[]): Block {
  const parts: SheetPart[] = [];
  let top = 0;
  for (const [block, after] of blocks) {
    parts.push(...block.parts.map((part) => moved(part, 0, top)));
    if (block.height > 0) top += block.height + after;
  }
  return { parts, height: top };
}
