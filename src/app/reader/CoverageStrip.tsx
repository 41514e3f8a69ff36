import { useMemo } from 'react';
import { rowOfParagraph } from '../../view/reading-rows';
import { type StripColumn, stripOf } from '../../view/reading-strip';
import { ClaimSquares } from './ClaimSquares';
import styles from './CoverageStrip.module.css';
import { useReadingDesk } from './use-reading';

const MOST = 90;
/** Columns as wide as two squares, as long as there is room. */
const WIDE_UP_TO = 26;

/** All paragraphs side by side, a square for each claim in them; a click goes there. Decorative: the words beside it and the keys say and do the same. */
export function CoverageStrip() {
  const { passages, text, rows, isShown, isLit, goToRow } = useReadingDesk();
  const last = passages.at(-1)?.paragraph ?? 0;
  const paragraphs = Math.max(last, text?.lines.length ?? 0);
  const columns = useMemo(
    () => stripOf(passages, { isShown, isLit }, { paragraphs, most: MOST }),
    [passages, isShown, isLit, paragraphs],
  );
  const goTo = ({ from, to }: StripColumn) => {
    const row = Array.from({ length: to - from + 1 }, (_, at) => rowOfParagraph(rows, from + at)).find((at) => at >= 0);
    if (row !== undefined) goToRow(row);
  };
  return (
    <div className={paragraphs <= WIDE_UP_TO ? styles.wide : styles.narrow} aria-hidden="true">
      {columns.map((column) => (
        <button key={column.from} type="button" tabIndex={-1} title={titleOf(column)} onClick={() => goTo(column)}>
          <ClaimSquares squares={column.squares} />
        </button>
      ))}
    </div>
  );
}

function titleOf({ from, to, squares }: StripColumn): string {
  const where = from === to ? `Paragraph ${from}` : `Paragraphs ${from} to ${to}`;
  return `${where}: ${squares.length === 0 ? 'no claims' : `${squares.length} claims`}`;
}
