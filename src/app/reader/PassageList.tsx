import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useId, useRef } from 'react';
import type { ReaderRow } from '../../view/reading-rows';
import type { Selection } from '../../view/state';
import { ParagraphItem } from './ParagraphItem';
import styles from './PassageList.module.css';
import { useLitInSight } from './use-lit-in-sight';
import { useReadingDesk } from './use-reading';
import { useSteps } from './use-steps';

const LETTERS_A_LINE = 46;
const LINE = 25;

/** The paragraphs, of which only those about in sight are built, however many there are. */
export function PassageList({
  own,
  scroll,
}: {
  /** What was selected in the list itself. */
  readonly own: RefObject<Selection | undefined>;
  /** Is given the way to scroll to a row. */
  readonly scroll: RefObject<((row: number) => void) | undefined>;
}) {
  const { rows, source } = useReadingDesk();
  const box = useRef<HTMLElement>(null);
  const hint = useId();
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: (at) => heightOf(rows[at]!),
    overscan: 6,
    useFlushSync: false,
  });
  useEffect(() => {
    scroll.current = (row) => virtualizer.scrollToIndex(row, { align: 'start' });
    // What scrolls must be scrollable by keys.
    if (box.current) box.current.tabIndex = 0;
  }, [scroll, virtualizer]);
  useLitInSight(box, virtualizer, own);
  useSteps(box, virtualizer);
  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div className={styles.frame}>
      <section ref={box} className={styles.list} aria-label={`Passages of ${source.title}`} aria-describedby={hint}>
        <ol style={{ paddingTop: before, paddingBottom: after }}>
          {items.map(({ key, index }) => (
            <li key={key} ref={virtualizer.measureElement} data-index={index}>
              <ParagraphItem row={rows[index]!} index={index} />
            </li>
          ))}
        </ol>
      </section>
      <p id={hint} className={styles.hint}>
        <kbd>↓</kbd> <kbd>↑</kbd> or <kbd>j</kbd> <kbd>k</kbd> go from passage to passage, <kbd>Enter</kbd> selects
      </p>
    </div>
  );
}

/** About how high a row will be, px: it is measured once it is there. */
function heightOf(row: ReaderRow): number {
  if (row.kind === 'gap') return LINE + 10;
  const { stretch, passages } = row;
  const lines = stretch
    ? Math.ceil((stretch.end - stretch.start) / LETTERS_A_LINE)
    : passages.reduce((sum, { readings }) => sum + 2 * readings.length, 0);
  return 16 + lines * LINE;
}
