import { MEASURE_WORDS } from '../graph/measures/measure-words';
import type { SizingId } from './sizing-id';
import type { View } from './state';

/** What a size is called where it is chosen, and what a large shape says. */
export const SIZING_WORDS: Readonly<Record<SizingId, { readonly label: string; readonly explanation: string }>> = {
  claims: { label: 'Claims', explanation: 'The larger an actor, the more claims shown it is party to.' },
  degree: { label: 'Actors tied to', explanation: 'The larger an actor, the more different actors it is tied to.' },
  pagerank: {
    label: 'PageRank',
    explanation: `The larger an actor, the better connected. ${MEASURE_WORDS.pagerank.explanation}`,
  },
  betweenness: {
    label: 'Betweenness',
    explanation: `The larger an actor, the more it stands between others. ${MEASURE_WORDS.betweenness.explanation}`,
  },
  brokers: {
    label: 'Brokerage',
    explanation: `The larger an actor, the more it joins who is not joined otherwise. ${MEASURE_WORDS.brokers.explanation}`,
  },
};

/** Draws actors large by something else. */
export function sizeBy(view: View, sizing: SizingId): View {
  return { ...view, sizing };
}
