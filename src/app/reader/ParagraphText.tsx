import { useMemo } from 'react';
import { readingsIn, recordsIn } from '../../view/passages';
import type { ParagraphRow } from '../../view/reading-rows';
import { type Segment, type Stretch, segmentsOf } from '../../view/reading-segments';
import { startsIn } from '../../view/reading-stops';
import styles from './ParagraphText.module.css';
import { PassageText } from './PassageText';
import { useReadingDesk } from './use-reading';

/** The words of a paragraph, with its passages underlined, one line below the other where they overlap, and lit. */
export function ParagraphText({
  row,
  stretch,
  index,
}: {
  readonly row: ParagraphRow;
  readonly stretch: Stretch;
  readonly index: number;
}) {
  const { text } = useReadingDesk();
  const words = text?.text ?? '';
  const segments = useMemo(() => segmentsOf(words, stretch, row.covering), [words, stretch, row]);
  const starts = useMemo(() => startsIn(row), [row]);
  return (
    <p className={styles.text} dir="auto">
      {segments.map((segment) => (
        <Piece key={segment.start} segment={segment} row={row} stop={stopAt(index, starts.indexOf(segment.start))} />
      ))}
    </p>
  );
}

function Piece({
  segment,
  row,
  stop,
}: {
  readonly segment: Segment;
  readonly row: ParagraphRow;
  readonly stop: string | undefined;
}) {
  const records = useMemo(() => recordsIn(readingsIn(segment.passages)), [segment]);
  if (records.length === 0) return <span>{segment.text}</span>;
  return <PassageText {...{ segment, records, stop }} paragraph={row.paragraph} />;
}

function stopAt(row: number, at: number): string | undefined {
  return at < 0 ? undefined : `${row}:${at}`;
}
