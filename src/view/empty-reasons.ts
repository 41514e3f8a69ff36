import type { Atlas } from '../graph/atlas';
import { type Bits, countBits, intersection } from '../lib/bits';
import { listed } from '../lib/text';
import { CLAUSES } from './filters/clauses';
import { admittedClaims } from './passing';
import type { Filters, View } from './state';

/** One restriction in force: a filter, or what the reader hid or singled out by hand. */
export interface Reason {
  readonly id: keyof Filters | 'by-hand';
  readonly label: string;
  /** What it lets through, in words. */
  readonly words: string;
  /** Claims left after this restriction and all before it. */
  readonly left: number;
  /** Claims that would be left without it, all others in force. */
  readonly without: number;
}

/** How the restrictions in force narrow the claims down: those that alone would bring claims back come last, else as in the legend. */
export function emptyReasons(atlas: Atlas, view: View): readonly Reason[] {
  const restrictions = restrictionsOf(atlas, view).map((restriction, _, all) => {
    const others = all.filter((other) => other !== restriction);
    return { ...restriction, without: countPassing(atlas, others) };
  });
  const inOrder = [
    ...restrictions.filter(({ without }) => without === 0),
    ...restrictions.filter(({ without }) => without > 0),
  ];
  return inOrder.map(({ passed: _, ...reason }, at) => {
    return { ...reason, left: countPassing(atlas, inOrder.slice(0, at + 1)) };
  });
}

function countPassing({ size }: Atlas, restrictions: readonly Pick<Restriction, 'passed'>[]): number {
  return countBits(
    intersection(
      size,
      restrictions.map(({ passed }) => passed),
    ),
  );
}

/** The restrictions that would each, switched off alone, bring claims back. */
export function culpritsAmong(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter(({ without }) => without > 0);
}

interface Restriction extends Pick<Reason, 'id' | 'label' | 'words'> {
  /** The claims that it lets through. */
  readonly passed: Bits;
}

function restrictionsOf(atlas: Atlas, { filters, hidden, only }: View): readonly Restriction[] {
  const byFilter = CLAUSES.filter((clause) => clause.active(filters)).map((clause) => ({
    id: clause.id,
    label: clause.label,
    words: clause.describe(filters, atlas),
    passed: clause.passes(filters, atlas),
  }));
  const passed = admittedClaims(atlas, hidden, only);
  if (!passed) return byFilter;
  const words = [
    ...(only ? [`only ${few(atlas, only)}`] : []),
    ...(hidden.length > 0 ? [`without ${few(atlas, hidden)}`] : []),
  ];
  const byHand = { id: 'by-hand', label: 'By hand', words: words.join(', '), passed } as const;
  return [...byFilter, byHand];
}

function few(atlas: Atlas, ids: View['hidden']): string {
  const named = ids.slice(0, 3).map((id) => atlas.nameOf(id));
  return listed(ids.length > 3 ? [...named, `${ids.length - 3} more`] : named);
}
