import type { KindId } from '../../model/ids';
import { glyphOf } from '../../view/glyphs';
import styles from './KindGlyph.module.css';

/** The shape that stands for a kind of actor, decorative: its name stands beside it. */
export function KindGlyph({ kind, size = 16 }: { readonly kind: KindId; readonly size?: number }) {
  const { outline, inner, solid, dashed } = glyphOf(kind);
  return (
    <svg
      className={styles.glyph}
      width={size}
      height={size}
      viewBox="-14 -14 28 28"
      aria-hidden="true"
      focusable="false"
    >
      <path d={outline} className={solid ? styles.solid : styles.open} {...(dashed && { strokeDasharray: '4 4' })} />
      {inner && <path d={inner} className={styles.open} />}
    </svg>
  );
}
