import { isContested, type Standing } from '../../model/standing';
import type { Sign } from '../../model/vocabulary';
import styles from './Swatch.module.css';

const HEADS: Readonly<Record<Sign, string>> = {
  '-1': 'M36 6 25 1.5 28 6 25 10.5Z',
  0: 'M27 1.5 35 6 27 10.5',
  1: 'M35 6 26 1.8V10.2Z',
};
const SIGN_CLASS: Readonly<Record<Sign, string | undefined>> = {
  '-1': styles.hostile,
  0: styles.neutral,
  1: styles.cooperative,
};

/** A short piece of line as the picture draws it: hue and head by sign, stroke by standing. Decorative. */
export function Swatch({
  sign = 0,
  standing = 'undisputed',
  head = true,
}: {
  readonly sign?: Sign;
  readonly standing?: Standing;
  readonly head?: boolean;
}) {
  const end = head ? (sign === 0 ? 34 : 26) : 36;
  return (
    <svg className={`${styles.swatch} ${SIGN_CLASS[sign]}`} width="37" height="12" aria-hidden="true" focusable="false">
      <path d={`M1 6H${end}`} className={strokeClass(standing)} />
      {head && <path d={HEADS[sign]} className={sign === -1 ? styles.barbed : styles.hollow} />}
    </svg>
  );
}

function strokeClass(standing: Standing): string | undefined {
  if (isContested(standing)) return styles.dashed;
  return standing === 'undisputed' ? styles.line : styles.dotted;
}
