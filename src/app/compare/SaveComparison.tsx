import { useState } from 'react';
import type { Compared } from '../../view/comparison';
import { useAtlas } from '../hooks';
import { saveFile } from '../save-file';
import { comparisonFile } from './comparison-file';

/** Saves every proposition of a comparison with its verdict and the ids of its claims, as a table. */
export function SaveComparison({ compared }: { readonly compared: Compared }) {
  const atlas = useAtlas();
  const [isWriting, setWriting] = useState(false);
  const save = async () => {
    setWriting(true);
    try {
      saveFile(`${atlas.dataset.id}-comparison.csv`, await comparisonFile(compared));
    } finally {
      setWriting(false);
    }
  };
  return (
    <button
      type="button"
      className="word-button"
      title="As CSV: every proposition, its verdict and the ids of its claims"
      disabled={isWriting}
      onClick={() => void save()}
    >
      {isWriting ? 'Writing…' : 'Save this comparison'}
    </button>
  );
}
