import { detailOf } from '../../view/detail';
import { detailSentence } from '../../view/sentences';
import { useMoment } from '../hooks';

/** Reads out what is selected; it stays on the page so that the first selection is announced as well. */
export function SelectionStatus() {
  const { atlas, view } = useMoment();
  return (
    <p className="only-heard" role="status" aria-label="Selection">
      {detailSentence(atlas, detailOf(atlas, view))}
    </p>
  );
}
