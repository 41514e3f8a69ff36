import { type MouseEvent, useMemo } from 'react';
import type { ClaimRecord } from '../../graph/record';
import { counted } from '../../lib/text';
import { select } from '../../view/commands';
import { readOn, selectionAt } from '../../view/reading-choice';
import type { Segment } from '../../view/reading-segments';
import { DEFAULT_VIEW } from '../../view/state';
import { linkTo } from '../address';
import { useMoment } from '../hooks';
import { glancing } from './glances';
import styles from './ParagraphText.module.css';
import { useReadingDesk } from './use-reading';

const MOST_LEVELS = 4;

/** Words that claims are read from: a link to what they are about, which several passages may share. */
export function PassageText({
  segment: { text, passages },
  records,
  paragraph,
  stop,
}: {
  readonly segment: Segment;
  readonly records: readonly ClaimRecord[];
  readonly paragraph: number;
  readonly stop: string | undefined;
}) {
  const { atlas } = useMoment();
  const { isLit, isPointed, isShown, levels, choose, source } = useReadingDesk();
  const levelsOn = passages.map((passage) => Math.min(MOST_LEVELS, (levels.get(passage) ?? 0) + 1));
  const lit = passages.some(({ readings }) => readings.some(isLit));
  const href = useMemo(() => {
    const selection = selectionAt(passages) ?? { kind: 'claim', id: records[0]!.claim.id };
    return linkTo({ atlas, view: readOn(select(DEFAULT_VIEW, selection), source.id) });
  }, [atlas, passages, records, source]);
  const follow = (event: MouseEvent) => {
    // The link itself is for another tab.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const isCopying = window.getSelection()?.isCollapsed === false;
    if (!isCopying) choose(paragraph, passages);
  };
  return (
    <a
      href={href}
      tabIndex={-1}
      draggable={false}
      className={styles.passage}
      data-levels={[...new Set(levelsOn)].sort().join(' ')}
      data-lit={lit || undefined}
      data-pointed={passages.some(({ readings }) => readings.some(isPointed)) || undefined}
      data-shown={records.some(isShown)}
      data-stop={stop}
      title={records.length > 1 ? counted(records.length, 'claim') : undefined}
      onClick={follow}
      {...glancing(records.map(({ claim }) => claim.id))}
    >
      {lit ? <mark>{text}</mark> : text}
    </a>
  );
}
