import { isContested } from '../../model/standing';
import type { Strand } from '../../view/strands';
import { SIGN_GLYPHS } from '../../view/words';
import { widthOf } from './label-size';

/** How a strand's line is stroked, in px at 100 %. */
export interface Stroke {
  readonly width: number;
  readonly dashes: readonly number[];
  readonly line: 'solid' | 'dashed';
  readonly cap: 'butt' | 'round';
}

const WIDEST = 6.5;
/** What is contested is never a thin line beside a thick one. */
const LOUD = 3;

/** Up to this many claims in the strongest strand a claim more is seen; beyond, widths tell the share of the strongest. */
const COUNTABLE = 16;

/** In steps that the eye can tell apart, so that a filter changes few lines. */
function stepped(width: number): number {
  return Math.round(width * 4) / 4;
}

function widthBy(claims: number, most: number): number {
  if (most > COUNTABLE) return stepped(1.2 + (WIDEST - 1.2) * Math.sqrt(claims / most));
  return Math.min(WIDEST, 1.6 + 1.35 * Math.log2(claims));
}

/** Width by claims, of which the strongest strand of the picture has `most`; broken when contested, dotted when anonymous or planned, thin for roles, membership and a lone neutral claim. */
export function strokeOf({ claims, sign, standing, structural }: Strand, most: number): Stroke {
  const thin = structural || (sign === 0 && claims === 1);
  const width = thin ? 1.2 : widthBy(claims, most);
  if (isContested(standing)) {
    const loud = Math.max(LOUD, width);
    return { width: loud, dashes: [6 + 1.4 * loud, 3.5 + 0.55 * loud], line: 'dashed', cap: 'butt' };
  }
  if (standing === 'undisputed') return { width, dashes: [1, 0], line: 'solid', cap: 'butt' };
  const dot = structural ? width : Math.max(2.8, width);
  return { width: dot, dashes: [0.1, 4.4 + 0.9 * dot], line: 'dashed', cap: 'round' };
}

/** The mark at a strand's middle: sign and count, or ≠, ? or a clock before them; none on roles and membership. */
export interface Mark {
  readonly text: string;
  readonly kind: 'plain' | 'contested' | 'anonymous' | 'planned';
  readonly width: number;
  readonly height: number;
}

export const MARK_FONT = { size: 12.5, weight: 700 } as const;

/** A strand's mark, with the size it takes at 100 %; a lone neutral claim needs none, for it has no sign and no number, and in a crowd of lines numbers would be a smear. */
export function markOf(strand: Strand, family: string, isCrowd = false): Mark | undefined {
  const plain = strand.standing === 'undisputed' && !strand.fanned;
  if (plain && (isCrowd || strand.structural || (strand.sign === 0 && strand.claims === 1))) return undefined;
  const kind = kindOf(strand);
  const text = [PREFIX[kind], countOf(strand)].filter(Boolean).join(' ');
  const padding = kind === 'contested' ? 12 : 10;
  const width = Math.max(
    kind === 'contested' ? 24 : 16,
    widthOf(text, MARK_FONT.size, MARK_FONT.weight, family) + padding,
  );
  return { text, kind, width, height: kind === 'contested' ? 20 : 16 };
}

const PREFIX = { plain: '', contested: '≠', anonymous: '?', planned: '◷' } as const;

function kindOf({ standing }: Strand): Mark['kind'] {
  if (isContested(standing)) return 'contested';
  return standing === 'anonymous' || standing === 'planned' ? standing : 'plain';
}

function countOf({ sign, claims }: Strand): string {
  if (sign === 0) return String(claims);
  return claims === 1 ? SIGN_GLYPHS[sign] : `${SIGN_GLYPHS[sign]}${claims}`;
}
