import type { Axis, Cell } from '../../view/axis';
import { cellInWords } from '../../view/axis-words';
import type { Bin, Timeline } from '../../view/bins';
import styles from './Bars.module.css';

const HEIGHT = 88;
const MIDDLE = 46;
const ROOM = 38;
const TALLEST_CLAIM = 9;

/** Claims a bin, those with above the line, those against below, neutral ones astride; what the range leaves out is only outlined. */
export function Bars({
  axis,
  scale,
  timeline,
  whole,
  kept,
}: {
  readonly axis: Axis;
  /** Pixels a bin. */
  readonly scale: number;
  readonly timeline: Timeline;
  /** All claims of the dataset, so that the bars keep their measure whatever is filtered. */
  readonly whole: Timeline;
  /** The claims that the range leaves in. */
  readonly kept: Timeline;
}) {
  const unit = Math.min(TALLEST_CLAIM, ROOM / Math.max(...whole.bins.map(reach)));
  return (
    <>
      {axis.cells.map((cell, at) =>
        cell.kind === 'gap' ? (
          <Gap key={cell.from} x={cell.start * scale} width={cell.size * scale} words={cellInWords(axis, cell)} />
        ) : (
          <Column
            key={cell.from}
            axis={axis}
            cell={cell}
            bin={timeline.bins[at]!}
            kept={kept.bins[at]!}
            {...{ scale, unit }}
          />
        ),
      )}
    </>
  );
}

function reach(bin: Bin): number {
  return Math.max(bin[1], bin[-1]) + bin[0] / 2;
}

function Column({
  axis,
  cell,
  bin,
  scale,
  unit,
  kept,
}: {
  readonly axis: Axis;
  readonly cell: Cell;
  readonly bin: Bin;
  readonly scale: number;
  readonly unit: number;
  readonly kept: Bin;
}) {
  const width = Math.max(2, Math.min(16, scale * 0.72));
  const [x, right] = [(cell.start + 0.5) * scale - width / 2, (cell.start + 1) * scale];
  const half = (bin[0] * unit) / 2;
  const [above, below, astride] = ([1, -1, 0] as const).map((sign) => ({
    all: bin[sign] * unit,
    kept: kept[sign] * unit,
  }));
  const rect = (className: string | undefined, y: number, height: number) =>
    height > 0 && <rect className={className} {...{ x, y, width, height }} />;
  return (
    <g>
      <line className={styles.line} x1={cell.start * scale} x2={right} y1={MIDDLE} y2={MIDDLE} />
      {rect(styles.ghost, MIDDLE - half - above!.all, above!.all - above!.kept)}
      {rect(styles.above, MIDDLE - half - above!.kept, above!.kept)}
      {rect(styles.below, MIDDLE + half, below!.kept)}
      {rect(styles.ghost, MIDDLE + half + below!.kept, below!.all - below!.kept)}
      {rect(styles.ghost, MIDDLE - half, astride!.all)}
      {rect(styles.astride, MIDDLE - astride!.kept / 2, astride!.kept)}
      <rect className={styles.target} x={cell.start * scale} width={scale} y={0} height={HEIGHT}>
        <title>{binInWords(cellInWords(axis, cell), bin)}</title>
      </rect>
    </g>
  );
}

/** `October 2019: 3 against, 1 with`. */
function binInWords(name: string, bin: Bin): string {
  const parts = [
    bin[-1] > 0 && `${bin[-1].toLocaleString('en')} against`,
    bin[1] > 0 && `${bin[1].toLocaleString('en')} with`,
    bin[0] > 0 && `${bin[0].toLocaleString('en')} neutral`,
  ].filter(Boolean);
  return `${name}: ${parts.join(', ') || 'no claim'}`;
}

/** Where a long stretch without claims is folded: the line is broken. */
function Gap({ x, width, words }: { readonly x: number; readonly width: number; readonly words: string }) {
  const centre = x + width / 2;
  return (
    <g>
      <path className={styles.line} d={`M${x} ${MIDDLE}H${centre - 4}M${centre + 4} ${MIDDLE}H${x + width}`} />
      <path className={styles.fold} d={`M${centre - 6} ${MIDDLE + 7}l4-14M${centre + 2} ${MIDDLE + 7}l4-14`} />
      <rect className={styles.target} x={x} width={width} y={0} height={HEIGHT}>
        <title>{`${words}: no claim; this stretch is folded`}</title>
      </rect>
    </g>
  );
}
