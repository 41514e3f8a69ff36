import { comparisonIn } from './comparison-commands';
import type { View } from './state';

/** Why folds do nothing now, in a sentence; undefined while they do. Two datasets are matched by the actors that each has itself. */
export function whyFoldsAreOff({ pane, comparison }: Pick<View, 'pane' | 'comparison'>): string | undefined {
  const compared = comparisonIn({ ...(comparison && { comparison }) });
  if (pane !== 'compare' || compared.kind !== 'datasets') return undefined;
  return 'Folds are off while two datasets are compared.';
}
