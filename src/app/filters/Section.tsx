import { type ReactNode, useState } from 'react';
import { suspend } from '../../view/commands';
import { clearFilter, isSet } from '../../view/restrictions';
import type { Filters } from '../../view/state';
import { useChange, useMoment } from '../hooks';
import styles from './Section.module.css';

/** A part of the legend under its rule; when its filter holds something, it can be put out of force, and emptied. */
export function Section({
  id,
  title,
  unit,
  folded = false,
  children,
}: {
  readonly id: keyof Filters;
  readonly title: string;
  /** What its numbers count. */
  readonly unit: string;
  /** Closed to begin with on a narrow screen. */
  readonly folded?: boolean;
  readonly children: ReactNode;
}) {
  const { filters } = useMoment().view;
  const [open, setOpen] = useState(() => !(folded && window.matchMedia('(max-width: 700px)').matches));
  const set = isSet(filters, id);
  const suspended = set && filters[id].suspended;
  return (
    <section className={styles.section} aria-label={title} data-suspended={suspended}>
      {set && <FilterButtons id={id} title={title} suspended={suspended} />}
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <h3>{title}</h3>
          {!set && <span className={styles.unit}>{unit}</span>}
        </summary>
        {suspended && <p className={styles.note}>Switched off: kept, but all pass.</p>}
        {children}
      </details>
    </section>
  );
}

function FilterButtons({
  id,
  title,
  suspended,
}: {
  readonly id: keyof Filters;
  readonly title: string;
  readonly suspended: boolean;
}) {
  const change = useChange();
  const word = suspended ? 'switch on' : 'switch off';
  return (
    <div className={styles.buttons}>
      <button
        type="button"
        className="word-button"
        aria-label={`${word} ${title}`}
        onClick={() => change((view) => suspend(view, id, !suspended))}
      >
        {word}
      </button>
      <button
        type="button"
        className="word-button"
        aria-label={`all, empty the filter ${title}`}
        onClick={() => change((view) => clearFilter(view, id))}
      >
        all
      </button>
    </div>
  );
}
