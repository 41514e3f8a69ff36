import { useEffect, useRef } from 'react';
import type { Column } from '../../view/table';
import { sortBy } from '../../view/table-commands';
import type { Sort } from '../../view/table-state';
import { useChange } from '../hooks';
import styles from './Grid.module.css';

/** The head of a column: a click sorts by it, another one turns the order round. */
export function ColumnHead({ column, sort }: { readonly column: Column; readonly sort: Sort }) {
  const change = useChange();
  const { id, label, explanation, isNumber, orders } = column;
  const isSorted = sort.column === id;
  const next = isSorted ? !sort.down : isNumber;
  const cell = useRef<HTMLTableCellElement>(null);
  // By what the rows are sorted is to be seen, also where a link has sorted them.
  useEffect(() => {
    if (isSorted) cell.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isSorted]);
  return (
    <th
      ref={cell}
      scope="col"
      data-number={isNumber}
      aria-sort={isSorted ? (sort.down ? 'descending' : 'ascending') : 'none'}
      title={`${explanation} Click for ${orders[next ? 1 : 0]}.`}
    >
      <button type="button" aria-description={explanation} onClick={() => change((view) => sortBy(view, id, isNumber))}>
        <span>{label}</span>
        <svg className={styles.way} viewBox="0 0 8 8" aria-hidden="true" focusable="false">
          {isSorted && <path d={sort.down ? 'M0 2h8L4 7Z' : 'M0 6h8L4 1Z'} />}
        </svg>
      </button>
    </th>
  );
}
