import type { Axis } from '../../view/axis';
import { engineLine } from '../../view/engine-cuts';
import { useEngineTimeline } from '../engine-hooks';
import styles from './EngineTime.module.css';

const MIDDLE = 46;
const ROOM = 38;

/** A line over the bars of the timeline as high as many claims the engine has, with above the middle and against below it. */
export function EngineBars({ axis, scale }: { readonly axis: Axis; readonly scale: number }) {
  const timeline = useEngineTimeline();
  if (!timeline) return null;
  const line = engineLine(axis, timeline.value.bins);
  if (!line) return null;
  const path = ([1, -1] as const).map((side) =>
    line[side]
      .map(({ start, end, height }, at) => {
        const y = MIDDLE - side * height * ROOM;
        return `${at === 0 ? 'M' : 'L'}${start * scale} ${y}H${end * scale}`;
      })
      .join(''),
  );
  return <path className={styles.line} d={path.join('')} />;
}
