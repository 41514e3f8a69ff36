import { memo } from 'react';
import type { Cell, Column } from '../../view/table';
import { KindGlyph } from '../ui/KindGlyph';
import { Label } from '../ui/Label';
import { StandingMark } from '../ui/StandingMark';
import { Swatch } from '../ui/Swatch';
import styles from './Grid.module.css';

/** One row. `at` is where it stands in the order, counted from 0; it is rendered anew when `told` changes. */
export const TableRow = memo(function TableRow({
  id,
  row,
  at,
  columns,
  isSelected,
  isCurrent,
  awaited,
}: {
  readonly id: string;
  readonly row: number;
  readonly at: number;
  readonly columns: readonly Column[];
  readonly isSelected: boolean;
  readonly isCurrent: boolean;
  readonly told: unknown;
  /** What stands where something is not worked out yet. */
  readonly awaited: string;
}) {
  return (
    <tr id={id} aria-rowindex={at + 2} aria-selected={isSelected} data-at={at} data-current={isCurrent}>
      {columns.map((column) => (
        <TableCell key={column.id} cell={column.cell(row)} isNumber={column.isNumber} awaited={awaited} />
      ))}
    </tr>
  );
});

function TableCell({
  cell,
  isNumber,
  awaited,
}: {
  readonly cell: Cell;
  readonly isNumber: boolean;
  readonly awaited: string;
}) {
  const { text, isWaiting } = cell;
  if (isWaiting) {
    return (
      <td data-number={isNumber} className={styles.waiting}>
        {awaited}
      </td>
    );
  }
  if (text === '') return <td data-number={isNumber} />;
  if (isNumber) {
    return (
      <td data-number="true" data-sign={cell.sign} data-nothing={text === '0'}>
        {text}
      </td>
    );
  }
  return (
    <td title={text} data-nothing={cell.standing === 'undisputed'}>
      <span>
        <Sample {...cell} />
        <Label text={text} />
      </span>
    </td>
  );
}

/** What the picture draws of it. */
function Sample({ sign, standing, kind }: Cell) {
  if (sign !== undefined) return <Swatch sign={sign} />;
  if (standing !== undefined && standing !== 'undisputed') return <StandingMark standing={standing} />;
  return kind ? <KindGlyph kind={kind} size={14} /> : null;
}
