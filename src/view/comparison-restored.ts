import type { Atlas } from '../graph/atlas';
import { inWords } from '../model/edtf';
import type { Comparison } from './comparison-state';
import type { View } from './state';
import { nameOfSpeakers } from './voices';

/** What a link restores of voices and of what is compared, one line each. */
export function wordsOfComparison(atlas: Atlas, { asOneVoice, comparison }: View): readonly string[] {
  const voices = asOneVoice ? ['A body and its people are heard as one voice'] : [];
  if (!comparison) return voices;
  const laid = comparison.laid === 'overlay' ? ', one over the other' : '';
  return [...voices, `Compared: ${comparedIn(atlas, comparison, asOneVoice)}${laid}`];
}

function comparedIn(atlas: Atlas, comparison: Comparison, asOneVoice: boolean): string {
  switch (comparison.kind) {
    case 'speakers': {
      const { a, b } = comparison;
      if (a.length + b.length === 0) return 'the two who contradict each other most';
      return `${nameOfSpeakers(atlas, a, asOneVoice)} and ${nameOfSpeakers(atlas, b, asOneVoice)}`;
    }
    case 'periods': {
      const { a, b } = comparison;
      return a && b ? `${inWords(a)} and ${inWords(b)}` : 'two periods';
    }
    case 'datasets':
      return `this dataset and ${comparison.other ?? 'another one'}`;
  }
}
