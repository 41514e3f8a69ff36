import type { CellPart, MatrixCell } from '../../view/matrix';
import { partText } from '../../view/matrix-words';
import styles from './Cell.module.css';

/** What a cell holds, drawn as blocks: solid against, open with, thin neutral; a folded corner where somebody denies it. Decorative. */
export function CellBlocks({ cell, isFaded }: { readonly cell: MatrixCell; readonly isFaded: boolean }) {
  const { parts, contested } = cell;
  return (
    <span className={styles.parts} data-parts={parts.length} data-faded={isFaded} aria-hidden="true">
      {parts.map((part) => (
        <Block key={part.sign} part={part} isNarrow={parts.length === 3 && part.sign !== 0} />
      ))}
      {contested.length > 0 && <Corner />}
    </span>
  );
}

/** One block: its stroke says what it rests on; rounded, it goes both ways. */
export function Block({ part, isNarrow = false }: { readonly part: CellPart; readonly isNarrow?: boolean }) {
  const { sign, standing, structural, symmetric } = part;
  const text = partText(part);
  return (
    <span
      className={styles.block}
      data-sign={sign}
      data-standing={standing}
      data-structural={structural}
      data-symmetric={symmetric}
    >
      {isNarrow ? text.slice(0, 1) : text}
    </span>
  );
}

/** The folded corner of what somebody denies. */
export function Corner() {
  return (
    <svg className={styles.corner} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <path d="M0.5 0.5H9.5V9.5Z" />
    </svg>
  );
}
