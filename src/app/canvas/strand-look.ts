import { isContested } from '../../model/standing';
import { SIGN_GLYPHS } from '../../model/words';
import type { Strand } from '../../view/strands';
import { widthOf } from '../text-width';

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

/** What stands before sign and number in a mark of each kind. */
export const PREFIX = { plain: '', contested: '≠', anonymous: '?', planned: '◷' } as const;

function kindOf({ standing }: Strand): Mark['kind'] {
  if (isContested(standing)) return 'contested';
  return standing === 'anonymous' || standing === 'planned' ? standing : 'plain';
}

function countOf({ sign, claims }: Strand): string {
  if (sign === 0) return String(claims);
  return claims === 1 ? SIGN_GLYPHS[sign] : `${SIGN_GLYPHS[sign]}${claims}`;
}
