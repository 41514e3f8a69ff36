import { useMemo } from 'react';
import { counted } from '../../lib/text';
import { resetFilters } from '../../view/commands';
import { culpritsAmong, emptyReasons, type Reason } from '../../view/empty-reasons';
import { useChange, useMoment } from '../hooks';
import { GoBack } from './GoBack';
import { NoClaims } from './NoClaims';
import styles from './NothingPasses.module.css';
import { ReasonTable } from './ReasonTable';

/** Stands in for a picture without claims: which filter is why, and the ways out. */
export function NothingPasses() {
  const { atlas, view } = useMoment();
  const reasons = useMemo(() => emptyReasons(atlas, view), [atlas, view]);
  const change = useChange();
  if (atlas.size === 0) return <NoClaims />;
  const culprits = culpritsAmong(reasons);
  return (
    <section className={styles.empty}>
      <h1>{headline(culprits.length)}</h1>
      <p className={styles.gist}>
        <Gist culprits={culprits} />
      </p>
      <ReasonTable all={atlas.size} reasons={reasons} />
      <p className={styles.gist}>
        A filter switched off stays in the legend and can be switched on again. Or{' '}
        <span className={styles.unbroken}>
          <GoBack />,
        </span>{' '}
        or{' '}
        <span className={styles.unbroken}>
          <button type="button" className="word-button" onClick={() => change(resetFilters)}>
            reset all
          </button>
          .
        </span>
      </p>
    </section>
  );
}

function headline(culprits: number): string {
  if (culprits === 0) return 'Nothing passes, and no single filter is why';
  return culprits === 1
    ? 'Nothing passes, and one filter is why'
    : `Nothing passes; lifting any of ${culprits} filters brings claims back`;
}

function Gist({ culprits }: { readonly culprits: readonly Reason[] }) {
  const [only, ...others] = culprits;
  if (!only) return 'Each claim is held back by two filters or more, so that more than one has to be switched off.';
  if (others.length > 0) return 'Any one of the marked filters, switched off, is enough.';
  return (
    <>
      <b>
        <bdi>
          {only.label}: {only.words}
        </bdi>
      </b>{' '}
      removes the last {counted(only.without, 'claim')}.
    </>
  );
}
