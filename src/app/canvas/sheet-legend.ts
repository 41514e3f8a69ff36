import { headPath, headSize } from '../../graph/layouts/line-path';
import { isContested, type Standing } from '../../model/standing';
import type { ActorKind, Sign } from '../../model/vocabulary';
import { SIGN_GLYPHS, SIGN_LABELS, STANDING_LABELS } from '../../model/words';
import { glyphOf } from '../../view/glyphs';
import type { FamilyInPicture, PictureLegend } from '../../view/picture-legend';
import { strokeOf } from '../../view/stroke';
import { widthOf } from '../text-width';
import type { Palette } from './palette';
import { type Block, moved, type SheetPart } from './sheet-part';
import { type Setting, setWords, textAt } from './sheet-words';
import { PREFIX } from './strand-look';

const ROW = 21;
const HEAD = 26;
/** The middle of a row, and the baseline of its words, from its top. */
const MIDDLE = 10;
const BASELINE = 14.5;
/** How long a piece of line is that shows a sign, and one that shows how it is broken; where the words beside them begin. */
const SAMPLE = 42;
const INDENT = 54;
const LONG_SAMPLE = 66;
const LONG_INDENT = 78;
/** The narrowest that a section of the legend is set. */
export const NARROWEST = 200;

const MEANINGS: Readonly<Record<Standing, string>> = {
  undisputed: '',
  disputed: 'somebody denies it',
  'denied-only': 'nobody is heard saying it',
  anonymous: 'its speaker is not named',
  planned: 'not yet so',
};

/** How the words of a legend are set in the fonts and colours of a theme. */
export function settings({ sans, ink1, ink2, ink3 }: Palette) {
  const of = (size: number, weight: number, colour: string, line = ROW): Setting => ({
    size,
    weight,
    colour,
    family: sans,
    line,
  });
  return {
    head: of(13.5, 650, ink1),
    row: of(13, 500, ink1),
    count: of(12.5, 450, ink3),
    note: of(12.5, 450, ink2, 17),
  };
}

/** The sections of a legend, each as wide as given: which families of relations, which signs, on whose word, which actors. */
export function legendSections(legend: PictureLegend, palette: Palette, width: number): readonly Block[] {
  const { families, signs, standings, kinds } = legend;
  return [
    section(
      'Relations',
      families.map((family) => familyRow(family, palette, width)),
      palette,
      width,
    ),
    section(
      'Which side',
      signs.map((sign) => signRow(sign, palette)),
      palette,
      width,
    ),
    section(
      'On whose word',
      standings.flatMap((standing) => standingRow(standing, palette, width)),
      palette,
      width,
    ),
    section(
      'Actors',
      kinds.map((kind) => kindRow(kind, palette)),
      palette,
      width,
    ),
  ].filter(({ height }) => height > 0);
}

function section(title: string, rows: readonly Block[], palette: Palette, width: number): Block {
  if (rows.length === 0) return { parts: [], height: 0 };
  const parts: SheetPart[] = [
    { kind: 'path', d: `M0 .5H${width}`, x: 0, y: 0, stroke: palette.ink1, width: 1 },
    textAt(title, 0, 19, settings(palette).head),
  ];
  let top = HEAD;
  for (const row of rows) {
    parts.push(...row.parts.map((part) => moved(part, 0, top)));
    top += row.height;
  }
  return { parts, height: top };
}

function familyRow({ label, sign, claims }: FamilyInPicture, palette: Palette, width: number): Block {
  const { row, count } = settings(palette);
  const number = textAt(claims.toLocaleString('en'), width, BASELINE, count);
  const words = cut(label, row, width - INDENT - 34);
  return line([...sample(sign, palette), textAt(words, INDENT, BASELINE, row), { ...number, anchor: 'end' }]);
}

function signRow(sign: Sign, palette: Palette): Block {
  const glyph = SIGN_GLYPHS[sign];
  const words = [glyph, SIGN_LABELS[sign]].filter(Boolean).join(' ');
  return line([...sample(sign, palette), textAt(words, INDENT, BASELINE, settings(palette).row)]);
}

/** A standing with its line and mark; what it means in a row of its own. */
function standingRow(standing: Standing, palette: Palette, width: number): readonly Block[] {
  const { row, note } = settings(palette);
  const words = line([
    ...strokeSample(standing, palette),
    textAt(STANDING_LABELS[standing], LONG_INDENT, BASELINE, row),
  ]);
  const meaning = MEANINGS[standing];
  if (!meaning) return [words];
  const { parts, height } = setWords(meaning, note, width - LONG_INDENT);
  return [words, { parts: parts.map((part) => moved(part, LONG_INDENT, -2)), height: height + 2 }];
}

function kindRow({ id, label }: ActorKind, palette: Palette): Block {
  const { outline, inner, solid, dashed } = glyphOf(id);
  const shape = { kind: 'path', x: 10, y: MIDDLE, scale: 0.72, stroke: palette.ink1, width: 1.8 } as const;
  const fill = solid ? palette.ink1 : palette.canvas;
  return line([
    { ...shape, d: outline, fill, ...(dashed && { dashes: [3, 3] }) },
    ...(inner ? [{ ...shape, d: inner }] : []),
    textAt(label, 30, BASELINE, settings(palette).row),
  ]);
}

function line(parts: readonly SheetPart[]): Block {
  return { parts, height: ROW };
}

/** A short line with the head of a sign. */
function sample(sign: Sign, palette: Palette): readonly SheetPart[] {
  const stroke = sign === -1 ? palette.hostile : sign === 1 ? palette.coop : palette.neutral;
  const width = 2.2;
  const size = headSize(width);
  const d = headPath({ x: 0, y: MIDDLE }, { x: SAMPLE, y: MIDDLE }, size, sign);
  const fill = sign === -1 ? { fill: stroke } : { stroke, width: 1.6, ...(sign === 1 && { fill: palette.canvas }) };
  const end = sign === 0 ? SAMPLE - 1 : SAMPLE - size.length * 0.8;
  return [
    { kind: 'path', d: `M0 ${MIDDLE}H${end}`, x: 0, y: 0, stroke, width },
    { kind: 'path', d, x: 0, y: 0, ...fill },
  ];
}

/** A line as a standing is drawn, with the mark that it bears. */
function strokeSample(standing: Standing, palette: Palette): readonly SheetPart[] {
  const { width, dashes, line: look, cap } = strokeOf({ claims: 2, sign: -1, standing, structural: false }, 2);
  const stroke = { stroke: palette.ink1, width, cap, ...(look === 'dashed' && { dashes }) };
  const path: SheetPart = { kind: 'path', d: `M1 ${MIDDLE}H${LONG_SAMPLE}`, x: 0, y: 0, ...stroke };
  const prefix =
    PREFIX[
      isContested(standing) ? 'contested' : standing === 'anonymous' || standing === 'planned' ? standing : 'plain'
    ];
  return prefix ? [path, ...markSample(prefix, isContested(standing), palette)] : [path];
}

function markSample(glyph: string, contested: boolean, palette: Palette): readonly SheetPart[] {
  const [half, high] = contested ? [10, 8] : [8, 7.5];
  const [middle, radius] = [(LONG_SAMPLE + 1) / 2, contested ? 3 : high];
  const look = contested
    ? { fill: palette.mark, stroke: palette.markEdge }
    : { fill: palette.canvas, stroke: palette.ink1, dashes: [2, 2.5] };
  const words = textAt(glyph, middle, MIDDLE + 4.3, {
    ...settings(palette).head,
    size: 12,
    weight: 700,
    colour: contested ? palette.markInk : palette.ink1,
  });
  return [
    { kind: 'path', d: pillPath(half, high, radius), x: middle, y: MIDDLE, width: 1.4, ...look },
    { ...words, anchor: 'middle' },
  ];
}

function pillPath(half: number, high: number, radius: number): string {
  const [across, down] = [2 * (half - radius), 2 * (high - radius)];
  const turn = (x: number, y: number) => `a${radius} ${radius} 0 0 1 ${x} ${y}`;
  return [
    `M${radius - half} ${-high}h${across}`,
    `${turn(radius, radius)}v${down}`,
    `${turn(-radius, radius)}h${-across}`,
    `${turn(-radius, -radius)}v${-down}`,
    `${turn(radius, -radius)}z`,
  ].join('');
}

/** A label as far as it fits. */
function cut(label: string, { size, weight, family }: Setting, width: number): string {
  if (widthOf(label, size, weight, family) <= width) return label;
  const letters = Array.from(label);
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size, weight, family) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
