import { litInWords } from '../../view/reading-lit';
import { useMoment } from '../hooks';
import { useReadingDesk } from './use-reading';

/** Reads out which passages light up whenever others do. */
export function Announcement() {
  const { view } = useMoment();
  const { lit } = useReadingDesk();
  return (
    <p className="only-heard" role="status" aria-label="Passages lit">
      {view.selection.kind === 'nothing' ? '' : litInWords(lit)}
    </p>
  );
}
