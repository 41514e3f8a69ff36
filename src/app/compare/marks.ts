import { isContested } from '../../model/standing';
import { SIGN_GLYPHS } from '../../model/words';
import type { Side } from '../../view/comparison-commands';
import type { ComparedLine, LineSide } from '../../view/comparison-scene';
import { widthOf } from '../text-width';

/** The mark at the middle of a line: yellow with ≠ where the other side denies it, or where this side denies the other's. */
export interface LineMark {
  readonly text: string;
  readonly kind: 'plain' | 'contested' | 'dotted';
}

const SIZE = 12.5;
const WEIGHT = 700;
/** How high a mark is at the usual size of names, px. */
const MARK_HEIGHT = 18;

/** The mark that a line bears in one account; none where there is nothing to count. */
export function markIn(line: ComparedLine, side: Side): LineMark | undefined {
  const own = line[side];
  switch (own.looks) {
    case 'unsaid':
      return undefined;
    case 'negated':
      return { text: own.claims > 1 ? `not ${own.claims}` : 'not', kind: 'plain' };
    case 'refused':
      return { text: `≠ ${countOf(line, line[side === 'a' ? 'b' : 'a'].claims)}`.trim(), kind: 'contested' };
    case 'said':
      return saidMark(line, own);
  }
}

function saidMark(line: ComparedLine, { claims, standing }: LineSide): LineMark | undefined {
  const count = countOf(line, claims);
  if (isContested(standing)) return { text: `≠ ${count}`.trim(), kind: 'contested' };
  if (standing === 'anonymous') return { text: `? ${count}`.trim(), kind: 'dotted' };
  if (standing === 'planned') return { text: `◷ ${count}`.trim(), kind: 'dotted' };
  if (line.structural || (line.sign === 0 && claims === 1)) return undefined;
  return { text: count, kind: 'plain' };
}

/** The mark that a line bears where both accounts lie one over the other: its stroke tells whose it is. */
export function overlaidMark(line: ComparedLine): LineMark | undefined {
  const { verdict, a, b, structural, sign } = line;
  const count = countOf(line, a.claims + b.claims);
  if (verdict === 'denied-by-b') return { text: `≠ A ${countOf(line, a.claims)}`.trim(), kind: 'contested' };
  if (verdict === 'denied-by-a') return { text: `≠ B ${countOf(line, b.claims)}`.trim(), kind: 'contested' };
  const looks = [a.looks, b.looks];
  if (!looks.includes('said')) {
    return looks.includes('refused') ? { text: '≠', kind: 'contested' } : { text: 'not', kind: 'plain' };
  }
  if (verdict === 'changed') return { text: `${count} ↺`, kind: 'plain' };
  if (structural || (sign === 0 && a.claims + b.claims === 1)) return undefined;
  return { text: count, kind: 'plain' };
}

function countOf({ sign }: ComparedLine, claims: number): string {
  if (sign === 0) return claims > 0 ? String(claims) : '';
  return claims > 1 ? `${SIGN_GLYPHS[sign]}${claims}` : SIGN_GLYPHS[sign];
}

/** The size of a mark, in step with that of names. */
export function markSize({ text, kind }: LineMark, family: string, scale: number) {
  const width = Math.max(kind === 'contested' ? 24 : 18, widthOf(text, SIZE, WEIGHT, family) + 11);
  return { width: width * scale, height: MARK_HEIGHT * scale, font: SIZE * scale };
}
