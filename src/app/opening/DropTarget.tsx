import { useEffect, useState } from 'react';
import styles from './DropTarget.module.css';
import { useOpenFile } from './use-open-file';

/** Takes a file dropped anywhere on the page for one to open; says so while it is dragged over. What is no file is left alone. */
export function DropTarget() {
  const openFile = useOpenFile();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const on = (kind: 'dragenter' | 'dragover' | 'dragleave' | 'drop', take: (event: DragEvent) => void) => {
      window.addEventListener(kind, (event) => carriesFiles(event) && take(event), { signal: listening.signal });
    };
    const hold = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    on('dragenter', hold);
    on('dragover', hold);
    // Leaving the window, not one of its elements for another.
    on('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false));
    on('drop', (event) => {
      event.preventDefault();
      setOver(false);
      const files = event.dataTransfer?.files;
      const first = files?.[0];
      if (first) void openFile(first, files.length - 1);
    });
    return () => listening.abort();
  }, [openFile]);
  return over ? (
    <div className={styles.overlay}>
      <p>Drop to open</p>
    </div>
  ) : null;
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
