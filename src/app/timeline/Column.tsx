import type { Sign } from '../../model/vocabulary';
import type { Cell } from '../../view/axis';
import type { Bin } from '../../view/bins';
import styles from './Bars.module.css';

/** Where the line is that bars stand above and below, in pixels from the top. */
export const MIDDLE = 46;
/** The class that brings the hue of a sign. */
export const HUES: Readonly<Record<Sign, string | undefined>> = {
  '-1': styles.against,
  0: styles.neutral,
  1: styles.with,
};

/** The bars of one bin: what is sure next to the line, what is not surely then hatched beyond it, what is left out as an outline. */
export function Column({
  cell,
  scale,
  unit,
  id,
  all,
  sure,
  kept,
}: {
  readonly cell: Cell;
  readonly scale: number;
  readonly unit: number;
  readonly id: string;
  readonly all: Bin;
  readonly sure: Bin;
  readonly kept: Bin;
}) {
  const width = Math.max(2, Math.min(16, scale * 0.72));
  const x = (cell.start + 0.5) * scale - width / 2;
  const half = (all[0] * unit) / 2;
  /** A box of some claims that begins so many claims away from the line, above it or below it. */
  const box = (key: string, side: 1 | -1, from: number, to: number, look: { className: string; fill?: string }) => {
    const [near, far] = [half + from * unit, half + to * unit];
    if (far - near < 0.05) return null;
    const y = side === 1 ? MIDDLE - far : MIDDLE + near;
    return <rect key={key} x={x} y={y} width={width} height={far - near} {...look} />;
  };
  const soft = (sign: Sign) => ({ className: `${styles.soft} ${HUES[sign]}`, fill: `url(#${id}${sign})` });
  const sides = ([1, -1] as const).flatMap((side) => [
    box(`ghost ${side}`, side, kept[side], all[side], { className: `${styles.ghost}` }),
    box(`soft ${side}`, side, sure[side], kept[side], soft(side)),
    box(`sure ${side}`, side, 0, sure[side], { className: `${side === 1 ? styles.open : styles.solid} ${HUES[side]}` }),
  ]);
  const astride = (key: string, count: number, look: { className: string; fill?: string }) =>
    count * unit > 0.05 && (
      <rect key={key} x={x} y={MIDDLE - (count * unit) / 2} width={width} height={count * unit} {...look} />
    );
  return (
    <>
      <path className={styles.line} d={`M${cell.start * scale} ${MIDDLE}H${(cell.start + 1) * scale}`} />
      {sides}
      {astride('ghost', kept[0] < all[0] ? all[0] : 0, { className: `${styles.ghost}` })}
      {astride('soft', sure[0] < kept[0] ? kept[0] : 0, soft(0))}
      {astride('sure', sure[0], { className: `${styles.solid} ${HUES[0]}` })}
    </>
  );
}
