import type { MatrixOrder } from './matrix-state';
import type { View } from './state';

/** What an order is called, and how it comes about. */
export const ORDER_WORDS: Readonly<Record<MatrixOrder, { readonly label: string; readonly explanation: string }>> = {
  body: {
    label: 'By body',
    explanation: 'A body, then its people and parts; within them those with most claims first.',
  },
  kind: {
    label: 'By kind',
    explanation: 'States, governments, armed groups…; within a kind those with most claims first.',
  },
  community: {
    label: 'By community',
    explanation: 'Those with many claims among themselves stand together (Louvain).',
  },
  signs: {
    label: 'By sign blocks',
    explanation: 'Those who are rather with each other stand together, apart from those they are against.',
  },
  claims: { label: 'By claims', explanation: 'Those who are party to most of the claims shown come first.' },
  degree: { label: 'By ties', explanation: 'Those who are tied to most different actors come first.' },
  name: { label: 'By name', explanation: 'In the order of the alphabet.' },
};

/** What a link brings back of the matrix, in words; nothing while another pane is looked at. */
export function wordsOfMatrix({ pane, matrix }: View): readonly string[] {
  return pane === 'matrix' ? [`The matrix, ordered ${ORDER_WORDS[matrix.order].label.toLowerCase()}`] : [];
}
