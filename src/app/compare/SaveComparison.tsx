import type { Compared } from '../../view/comparison';
import { useMoment } from '../hooks';
import { saveFile } from '../save-file';
import { comparisonFile } from './comparison-file';

/** Saves every proposition of a comparison with its verdict and the ids of its claims, as a table. */
export function SaveComparison({ compared }: { readonly compared: Compared }) {
  const { atlas } = useMoment();
  return (
    <button
      type="button"
      className="word-button"
      aria-label="Save this comparison as CSV"
      onClick={() => saveFile(`${atlas.dataset.id}-comparison.csv`, comparisonFile(compared))}
    >
      Save as CSV
    </button>
  );
}
