import { isContested } from '../model/standing';
import type { Strand } from './strands';

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

/** What of a strand decides how it is stroked. */
type Stroked = Pick<Strand, 'claims' | 'sign' | 'standing' | 'structural'>;

/** Width by claims, of which the strongest strand of the picture has `most`; broken when contested, dotted when anonymous or planned, thin for roles, membership and a lone neutral claim. */
export function strokeOf({ claims, sign, standing, structural }: Stroked, most: number): Stroke {
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
