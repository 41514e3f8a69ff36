import { type ReactNode, useMemo, useState } from 'react';
import { counted } from '../../lib/text';
import { onlyValues, switchValues } from '../../view/commands';
import type { SetClause } from '../../view/filters/set-clauses';
import { type LegendRow, legendRows, withOthers } from '../../view/legend';
import type { FacetId, FacetValues } from '../../view/state';
import { useEngineFacet } from '../engine-hooks';
import { useAtlas, useChange } from '../hooks';
import styles from './Facet.module.css';
import { Row } from './Row';
import { Section } from './Section';
import { useRestrictions } from './use-restrictions';

/** How the legend draws a value of a facet, and what it says about it. */
export interface FacetLook<Id extends FacetId> {
  sample?(value: FacetValues[Id]): ReactNode;
  mark?(value: FacetValues[Id]): ReactNode;
  description?(value: FacetValues[Id]): string | undefined;
}

const MOST = 200;

/** A facet without branches: one row a value, a long list folded after `first` rows. */
export function Facet<Id extends FacetId>({
  clause,
  unit,
  noun = 'claim',
  first = Number.POSITIVE_INFINITY,
  rest = 'value',
  columns = 1,
  folded = false,
  look = {},
  children,
}: {
  readonly clause: SetClause<Id>;
  readonly unit: string;
  readonly noun?: string;
  readonly first?: number;
  /** What the folded values are called, in the singular. */
  readonly rest?: string;
  readonly columns?: 1 | 2;
  readonly folded?: boolean;
  readonly look?: FacetLook<Id>;
  /** What stands above the values. */
  readonly children?: ReactNode;
}) {
  const atlas = useAtlas();
  const view = useRestrictions();
  const [unfolded, setUnfolded] = useState(false);
  const change = useChange();
  const inEngine = useEngineFacet(clause.id);
  // Who speaks has a name only once it was fetched.
  const unfetched = clause.id === 'speakers' ? undefined : inEngine?.values;
  const rows = useMemo(() => legendRows(atlas, view, clause, unfetched), [atlas, view, clause, unfetched]);
  const { suspended } = view.filters[clause.id];
  const listed = rows.slice(0, unfolded ? MOST : first);
  const all = withOthers(clause.all(atlas), unfetched ?? []);
  return (
    <Section id={clause.id} title={clause.label} unit={inEngine ? `${unit} · in engine` : unit} folded={folded}>
      {children}
      <div className={styles.rows} data-columns={columns}>
        {listed.map(({ value, label, count, on, alone }) => (
          <Row
            key={value}
            name={label}
            sample={look.sample?.(value)}
            mark={look.mark?.(value)}
            description={look.description?.(value) ?? ''}
            state={on ? 'on' : 'off'}
            {...{ count, noun, suspended, alone }}
            inEngine={inEngine?.count(value)}
            onSwitch={(next) => change((now) => switchValues(now, clause.id, [value], next))}
            onOnly={() => change((now) => onlyValues(now, clause.id, [value], all))}
          />
        ))}
      </div>
      {rows.length > first && (
        <button type="button" className={styles.more} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? `the first ${first} only` : beyond(rows.slice(first), rest)}
        </button>
      )}
      {unfolded && rows.length > MOST && (
        <p className={styles.more}>and {counted(rows.length - MOST, `more ${rest}`)}</p>
      )}
    </Section>
  );
}

/** `9 more speakers, 2 off`. */
function beyond(rows: readonly LegendRow[], noun: string): string {
  const off = rows.filter(({ on }) => !on).length;
  return counted(rows.length, `more ${noun}`) + (off > 0 ? `, ${off} off` : '');
}
