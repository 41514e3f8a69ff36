import { useEffect, useState } from 'react';
import styles from './DropTarget.module.css';
import { givenFiles } from './given-files';
import { useHandedOver } from './use-handed-over';
import { useOpenFiles } from './use-open-files';

/** Takes files dropped anywhere on the page, or handed over in its address, to open them; says so while they are dragged over. What is no file is left alone. */
export function DropTarget() {
  const openFiles = useOpenFiles();
  useHandedOver(openFiles);
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
      const given = givenFiles(event.dataTransfer?.files ?? []);
      if (given.length > 0) void openFiles(given);
    });
    return () => listening.abort();
  }, [openFiles]);
  return over ? (
    <div className={styles.overlay}>
      <p>Drop to open</p>
    </div>
  ) : null;
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
