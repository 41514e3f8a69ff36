import type { SpeakerId } from '../model/ids';
import { type Comparison, type ComparisonKind, FIRST_COMPARISON, type Laying } from './comparison-state';
import type { View } from './state';

/** The two sides of a comparison: the first and the second account. */
export type Side = 'a' | 'b';

/** What is compared in a view. */
export function comparisonIn({ comparison }: Pick<View, 'comparison'>): Comparison {
  return comparison ?? FIRST_COMPARISON;
}

/** Compares something else, from its defaults on; how the accounts are laid stays. */
export function compareBy(view: View, kind: ComparisonKind): View {
  const { kind: now, laid } = comparisonIn(view);
  if (kind === now) return view;
  return { ...view, comparison: kind === 'speakers' ? { ...FIRST_COMPARISON, laid } : { kind, laid } };
}

/** Lays two accounts beside or over each other. */
export function layComparison(view: View, laid: Laying): View {
  return { ...view, comparison: { ...comparisonIn(view), laid } };
}

/** Compares the words of some speakers with those of some others; whoever comes to one side leaves the other. */
export function compareSpeakers(
  view: View,
  sides: Readonly<Record<Side, readonly SpeakerId[]>>,
  chosen: Side = 'a',
): View {
  const [a, b] = chosen === 'a' ? [sides.a, without(sides.b, sides.a)] : [without(sides.a, sides.b), sides.b];
  return { ...view, comparison: { kind: 'speakers', a, b, laid: comparisonIn(view).laid } };
}

function without(ids: readonly SpeakerId[], others: readonly SpeakerId[]): readonly SpeakerId[] {
  return ids.filter((id) => !others.includes(id));
}

/** Compares what was true in two periods, each an EDTF expression. */
export function comparePeriods(view: View, { a, b }: Readonly<Record<Side, string>>): View {
  return { ...view, comparison: { kind: 'periods', a, b, laid: comparisonIn(view).laid } };
}

/** Compares the dataset that is open with another, by the name that one can be had under. */
export function compareDataset(view: View, other: string): View {
  return { ...view, comparison: { kind: 'datasets', other, laid: comparisonIn(view).laid } };
}

/** Takes a body and its people for one voice, or each speaker for himself. */
export function hearAsOneVoice(view: View, asOneVoice: boolean): View {
  return { ...view, asOneVoice };
}
