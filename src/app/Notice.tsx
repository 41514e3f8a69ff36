import { X } from 'lucide-react';
import { useEffect } from 'react';
import styles from './App.module.css';
import { useStage } from './hooks';
import { notify } from './stage';

const LASTS_MS = 9000;

/** A passing word at the foot of the page, read out by screen readers; it goes by itself or by its button. */
export function Notice() {
  const notice = useStage((now) => now.notice);
  useEffect(() => {
    if (notice === '') return;
    const timer = setTimeout(() => notify(''), LASTS_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div className={styles.notice} role="status" data-open={notice !== ''}>
      {notice !== '' && (
        <>
          <p dir="auto">{notice}</p>
          <button type="button" aria-label="Close the notice" onClick={() => notify('')}>
            <X size={16} aria-hidden="true" />
          </button>
        </>
      )}
    </div>
  );
}
