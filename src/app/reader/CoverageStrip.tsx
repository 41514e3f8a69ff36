import { useMemo } from 'react';
import { counted, grouped } from '../../lib/text';
import { rowOfParagraph } from '../../view/reading-rows';
import { type StripColumn, stripOf } from '../../view/reading-strip';
import { ClaimSquares } from './ClaimSquares';
import styles from './CoverageStrip.module.css';
import { useReadingDesk } from './use-reading';

/** Columns as wide as two squares, as long as there is room. */
const WIDE_UP_TO = 24;
const WIDE = { columns: WIDE_UP_TO, squares: 14 };
const NARROW = { columns: 90, squares: 11 };

/** All paragraphs side by side, a square for each claim in them; a click goes there. Decorative: the words beside it and the keys say and do the same. */
export function CoverageStrip() {
  const { passages, text, rows, isShown, isLit, goToRow } = useReadingDesk();
  const last = passages.at(-1)?.paragraph ?? 0;
  const paragraphs = Math.max(last, text?.lines.length ?? 0);
  const room = paragraphs <= WIDE_UP_TO ? WIDE : NARROW;
  const columns = useMemo(
    () => stripOf(passages, { isShown, isLit }, { paragraphs, room }),
    [passages, isShown, isLit, paragraphs, room],
  );
  const goTo = ({ from, to }: StripColumn) => {
    const row = Array.from({ length: to - from + 1 }, (_, at) => rowOfParagraph(rows, from + at)).find((at) => at >= 0);
    if (row !== undefined) goToRow(row);
  };
  return (
    <div className={room === WIDE ? styles.wide : styles.narrow} aria-hidden="true">
      {columns.map((column) => (
        <button key={column.from} type="button" tabIndex={-1} title={titleOf(column)} onClick={() => goTo(column)}>
          <ClaimSquares squares={column.squares} />
        </button>
      ))}
    </div>
  );
}

function titleOf({ from, to, claims }: StripColumn): string {
  const where = from === to ? `Paragraph ${grouped(from)}` : `Paragraphs ${grouped(from)} to ${grouped(to)}`;
  return `${where}: ${claims === 0 ? 'no claims' : counted(claims, 'claim')}`;
}
