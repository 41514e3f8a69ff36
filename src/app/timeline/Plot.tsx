import { useMemo, useRef } from 'react';
import type { Dates } from '../../graph/dates';
import type { Bits } from '../../lib/bits';
import { counted, grouped } from '../../lib/text';
import type { Axis } from '../../view/axis';
import { axisLabels } from '../../view/axis-labels';
import { cellInWords } from '../../view/axis-words';
import { countIn, type Timeline, timelineOf } from '../../view/bins';
import { placesOf } from '../../view/range';
import { useMoment, useShown } from '../hooks';
import { EngineBars, WhereFetched } from '../in-engine';
import { useWidth } from '../use-width';
import { AxisWords } from './AxisWords';
import { Bars } from './Bars';
import { Handle } from './Handle';
import styles from './Plot.module.css';
import { rangeLabels } from './range-labels';
import { useBrush } from './use-brush';

/** The axis with its bars and the brush over them. */
export function Plot({
  axis,
  dates,
  whole,
  given,
}: {
  readonly axis: Axis;
  readonly dates: Dates;
  readonly whole: Timeline;
  /** The claims that pass all other filters. */
  readonly given: Bits;
}) {
  const { atlas, view } = useMoment();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const scale = width / axis.length;
  const brush = useBrush(axis, frame);
  const timeline = useMemo(() => timelineOf(atlas, dates, axis, given), [atlas, dates, given, axis]);
  const { bits } = useShown().claims;
  const kept = useMemo(() => timelineOf(atlas, dates, axis, bits), [atlas, dates, bits, axis]);
  const [start, end] = placesOf(axis, view.filters.time).map((place) => place * scale);
  const ends = rangeLabels(axis, view.filters.time, width);
  return (
    <div className={styles.plot} data-suspended={view.filters.time.suspended}>
      <div ref={frame} className={styles.frame} {...brush.surface}>
        {width > 0 && (
          <>
            <div className={styles.range} style={{ left: start, width: end! - start! }} />
            <svg className={styles.bars} width={width} height="88" role="img" aria-label={inWords(axis, timeline)}>
              <Bars axis={axis} scale={scale} timeline={timeline} whole={whole} kept={kept} />
              <WhereFetched>
                <EngineBars axis={axis} scale={scale} />
              </WhereFetched>
            </svg>
            <Handle end="first" at={start!} axis={axis} brush={brush} />
            <Handle end="last" at={end!} axis={axis} brush={brush} />
          </>
        )}
      </div>
      {width > 0 && <AxisWords labels={axisLabels(axis, width, ends)} ends={ends} />}
    </div>
  );
}

function inWords(axis: Axis, { bins, spread }: Timeline): string {
  const counts = bins.map(countIn);
  const dated = Math.round([...bins, ...spread].reduce((sum, bin) => sum + countIn(bin), 0));
  const most = Math.max(...counts);
  const [from, to] = [axis.cells[0]!.from, axis.cells.at(-1)!.to];
  const peak = most > 0 ? `, most in ${cellInWords(axis, axis.cells[counts.indexOf(most)]!)}: ${grouped(most)}` : '';
  return `${counted(dated, 'dated claim')}, ${cellInWords(axis, { from, to })}${peak}.`;
}
