import type { SignCounts } from '../../graph/balance';
import { grouped, onOneLine } from '../../lib/text';
import { select } from '../../view/commands';
import { pairOf } from '../../view/strands';
import { useChange, useMoment } from '../hooks';
import styles from './BalancePanel.module.css';

/** Two actors with how many claims are with and against; a click opens them. */
export function SignedPair({ pair, counts }: { readonly pair: number; readonly counts: SignCounts }) {
  const { atlas } = useMoment();
  const change = useChange();
  const { low, high } = atlas.pairs;
  const [a, b] = [atlas.dataset.actors[low[pair]!]!.id, atlas.dataset.actors[high[pair]!]!.id];
  const [positive, negative] = [counts.positive[pair]!, counts.negative[pair]!];
  return (
    <button
      type="button"
      className={styles.pair}
      onClick={() => change((view) => select(view, { kind: 'pair', ends: pairOf(a, b) }))}
    >
      <bdi>{onOneLine(atlas.nameOf(a))}</bdi> – <bdi>{onOneLine(atlas.nameOf(b))}</bdi>{' '}
      {negative > 0 && (
        <span className={styles.against}>
          −{grouped(negative)}
          <span className="only-heard"> against</span>
        </span>
      )}{' '}
      {positive > 0 && (
        <span className={styles.with}>
          +{grouped(positive)}
          <span className="only-heard"> with</span>
        </span>
      )}
    </button>
  );
}
