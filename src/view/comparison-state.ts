import type { SpeakerId } from '../model/ids';

export const COMPARISONS = ['speakers', 'periods', 'datasets'] as const;
/** What two accounts differ in: who speaks, when it was true, or which dataset it is read from. */
export type ComparisonKind = (typeof COMPARISONS)[number];

export const LAYINGS = ['side', 'overlay'] as const;
/** How two accounts are drawn: one beside the other, or one over the other. */
export type Laying = (typeof LAYINGS)[number];

/** Whose words are compared; both sides empty for the two who contradict each other most. */
export interface SpeakersCompared {
  readonly kind: 'speakers';
  readonly a: readonly SpeakerId[];
  readonly b: readonly SpeakerId[];
  readonly laid: Laying;
}

/** What was true in one period and in another, each an EDTF expression; absent for the two halves of what is dated. */
export interface PeriodsCompared {
  readonly kind: 'periods';
  readonly a?: string;
  readonly b?: string;
  readonly laid: Laying;
}

/** This dataset and another, by the name it can be had under; absent until one is chosen. */
export interface DatasetsCompared {
  readonly kind: 'datasets';
  readonly other?: string;
  readonly laid: Laying;
}

/** The two accounts that the reader set beside each other. */
export type Comparison = SpeakersCompared | PeriodsCompared | DatasetsCompared;

/** What is compared before the reader chose anything. */
export const FIRST_COMPARISON: SpeakersCompared = { kind: 'speakers', a: [], b: [], laid: 'side' };
