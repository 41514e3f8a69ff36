import { isContested, type Standing } from '../../model/standing';
import { StandingMark } from '../ui/StandingMark';
import styles from './StandingLine.module.css';

/** What a claim or tie rests on, in words: a yellow block when it is contested. */
export function StandingLine({ standing, words }: { readonly standing: Standing; readonly words: string }) {
  return (
    <p className={isContested(standing) ? styles.contested : styles.plain}>
      <StandingMark standing={standing} />
      <span>{words}</span>
    </p>
  );
}
