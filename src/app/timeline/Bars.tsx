import { useId } from 'react';
import { grouped } from '../../lib/text';
import type { Sign } from '../../model/vocabulary';
import type { Axis } from '../../view/axis';
import { cellInWords } from '../../view/axis-words';
import { type Bin, countIn, type Timeline } from '../../view/bins';
import styles from './Bars.module.css';
import { Column, HUES, MIDDLE } from './Column';

const HEIGHT = 88;
const ROOM = 38;
const TALLEST_CLAIM = 9;
const SIGNS: readonly Sign[] = [-1, 0, 1];

/**
 * Claims a bin, those with above the line, those against below, neutral ones astride; hatched where the date is not sure or wider
 * than a bin; behind them, to its own measure, a ground as high as many claims go on. What the range leaves out is only outlined.
 */
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
  const id = useId();
  const unit = unitFor(axis.cells.map((_, cell) => allIn(whole, cell)));
  return (
    <>
      <defs>
        {SIGNS.map((sign) => (
          <Hatch key={sign} id={`${id}${sign}`} sign={sign} />
        ))}
      </defs>
      <path className={styles.lasting} d={groundOf(axis, timeline, scale, unitFor(whole.lasting))} />
      {axis.cells.map((cell, at) =>
        cell.kind === 'gap' ? (
          <Gap
            key={cell.from}
            x={cell.start * scale}
            width={cell.size * scale}
            words={gapInWords(axis, timeline, at)}
          />
        ) : (
          <g key={cell.from}>
            <Column
              {...{ cell, scale, unit, id }}
              all={allIn(timeline, at)}
              sure={sureIn(kept, at)}
              kept={allIn(kept, at)}
            />
            <rect className={styles.target} x={cell.start * scale} width={scale} y={0} height={HEIGHT}>
              <title>{cellInNumbers(axis, timeline, at)}</title>
            </rect>
          </g>
        ),
      )}
    </>
  );
}

/** The height of a claim, so that the highest of some bins has room. */
function unitFor(bins: readonly Bin[]): number {
  return Math.min(TALLEST_CLAIM, ROOM / Math.max(...bins.map(reach)));
}

/** Everything in a cell: claims that begin in it and shares of those that are dated more widely. */
function allIn({ bins, spread }: Timeline, cell: number): Bin {
  return combined(bins[cell]!, spread[cell]!, (one, other) => one + other);
}

function sureIn({ bins, unsure }: Timeline, cell: number): Bin {
  return combined(bins[cell]!, unsure[cell]!, (all, soft) => all - soft);
}

function combined(a: Bin, b: Bin, by: (a: number, b: number) => number): Bin {
  return { '-1': by(a[-1], b[-1]), 0: by(a[0], b[0]), 1: by(a[1], b[1]) };
}

function reach(bin: Bin): number {
  return Math.max(bin[1], bin[-1]) + bin[0] / 2;
}

function Hatch({ id, sign }: { readonly id: string; readonly sign: Sign }) {
  return (
    <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className={styles.paper} width="4" height="4" />
      <path className={`${styles.stroke} ${HUES[sign]}`} d="M0 2H4" />
    </pattern>
  );
}

/** The outline of how many claims go on, above the line and below it. */
function groundOf({ cells }: Axis, { lasting }: Timeline, scale: number, unit: number): string {
  const edge = (side: 1 | -1) =>
    cells.map(({ start, size }, at) => {
      const y = MIDDLE - side * unit * (lasting[at]![side] + lasting[at]![0] / 2);
      return [`${start * scale} ${y}`, `${(start + size) * scale} ${y}`];
    });
  const [above, below] = [edge(1).flat(), edge(-1).flat().reverse()];
  return `M${[...above, ...below].join('L')}Z`;
}

/** `October 2019: 3 against, 1 with, 2 of them not surely then; up to 4 more dated more widely; 5 go on`. */
function cellInNumbers(axis: Axis, { bins, unsure, spread, lasting }: Timeline, at: number): string {
  const [bin, soft] = [bins[at]!, countIn(unsure[at]!)];
  const [wide, on] = [countIn(spread[at]!), countIn(lasting[at]!)];
  const counts = [
    bin[-1] > 0 && `${grouped(bin[-1])} against`,
    bin[1] > 0 && `${grouped(bin[1])} with`,
    bin[0] > 0 && `${grouped(bin[0])} neutral`,
    soft > 0 && `${grouped(soft)} of them by a date that is inferred or approximate`,
  ].filter(Boolean);
  const more = [wide > 0 && 'more that are dated only by a longer time', on > 0 && `${grouped(on)} going on`].filter(
    Boolean,
  );
  return [`${cellInWords(axis, axis.cells[at]!)}: ${counts.join(', ') || 'no claim begins'}`, ...more].join('; ');
}

function gapInWords(axis: Axis, { lasting }: Timeline, at: number): string {
  const on = countIn(lasting[at]!);
  const goingOn = on > 0 ? `; ${grouped(on)} going on` : '';
  return `${cellInWords(axis, axis.cells[at]!)}: no claim begins; this stretch is folded${goingOn}`;
}

/** Where a long stretch without claims is folded: the line is broken. */
function Gap({ x, width, words }: { readonly x: number; readonly width: number; readonly words: string }) {
  const centre = x + width / 2;
  return (
    <g>
      <path className={styles.line} d={`M${x} ${MIDDLE}H${centre - 4}M${centre + 4} ${MIDDLE}H${x + width}`} />
      <path className={styles.fold} d={`M${centre - 6} ${MIDDLE + 7}l4-14M${centre + 2} ${MIDDLE + 7}l4-14`} />
      <rect className={styles.target} x={x} width={width} y={0} height={HEIGHT}>
        <title>{words}</title>
      </rect>
    </g>
  );
}
