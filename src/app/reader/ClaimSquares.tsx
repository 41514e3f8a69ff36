import type { Square } from '../../view/reading-strip';
import styles from './ClaimSquares.module.css';

const SIGNS = { '-1': styles.hostile, 0: styles.neutral, 1: styles.cooperative } as const;

/** A small square for each claim: hue by sign, hollow when it is filtered out, ringed when it is lit. Decorative. */
export function ClaimSquares({ squares }: { readonly squares: readonly Square[] }) {
  return squares.map(({ record, shown, lit }) => (
    <i key={record.claim.id} className={`${styles.square} ${SIGNS[record.sign]}`} data-shown={shown} data-lit={lit} />
  ));
}
