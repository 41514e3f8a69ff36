import { useEffect } from 'react';
import { useStore } from 'zustand';
import { counted, grouped, listed } from '../../lib/text';
import { useStage } from '../hooks';
import type { Dialog } from '../stage';
import { Modal } from '../ui/Modal';
import styles from './OpeningDialog.module.css';
import { type OpeningProgress, openingProgress } from './progress';

/** The dialog while tables are opened: how far it is, and the way out. A click beside it does not end the work. */
export function OpeningDialog() {
  const dialog = useStage((stage) => stage.dialog);
  return dialog.kind === 'opening' ? <Opening {...dialog} /> : null;
}

function Opening({ names, cancel }: Extract<Dialog, { readonly kind: 'opening' }>) {
  const progress = useStore(openingProgress, (now) => now.progress);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && cancel();
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [cancel]);
  return (
    <Modal
      title={`Opening ${listed(names)}`}
      subtitle="The view behind stays as it is until all is read."
      size="narrow"
      onClose={() => {}}
      footer={
        <button type="button" className="plain-button" onClick={cancel}>
          Cancel
        </button>
      }
    >
      <progress className={styles.bar} aria-label="Read so far" {...(progress && measureOf(progress))} />
      <p className={styles.numbers}>{progress ? inWords(progress) : 'Looking whether it was opened before…'}</p>
      {progress && <p className={styles.file}>{progress.file}</p>}
    </Modal>
  );
}

function measureOf(progress: OpeningProgress) {
  return 'share' in progress ? { value: progress.share, max: 1 } : { value: progress.bytesRead, max: progress.bytes };
}

/** `120,000 rows · 1.2 of 3.1 MB · 4 seconds left`, or `42 % · 4 seconds left`. */
function inWords(progress: OpeningProgress): string {
  const { secondsLeft } = progress;
  const left = secondsLeft === undefined ? [] : [`${counted(Math.max(1, Math.round(secondsLeft)), 'second')} left`];
  const done =
    'share' in progress
      ? [`${Math.floor(progress.share * 100)} %`]
      : [counted(progress.rows, 'row'), `${inMegabytes(progress.bytesRead)} of ${inMegabytes(progress.bytes)} MB`];
  return [...done, ...left].join(' · ');
}

function inMegabytes(bytes: number): string {
  return grouped(bytes / 1e6, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
