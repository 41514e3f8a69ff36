import { SIZING_WORDS } from '../../view/sizing-words';
import { useMoment } from '../hooks';
import styles from './SizeNote.module.css';

/** Says what the size of a shape means. */
export function SizeNote() {
  const { sizing } = useMoment().view;
  return <p className={styles.note}>Size: {SIZING_WORDS[sizing].explanation}</p>;
}
