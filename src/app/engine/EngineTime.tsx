import { grouped } from '../../lib/text';
import { ageInWords } from '../../view/engine-words';
import { useEngineTimeline } from '../engine-hooks';
import styles from './EngineTime.module.css';
import { useNow } from './use-now';

/** What the line over the bars of the timeline is: the engine's count, to a measure of its own. */
export function EngineTime() {
  const timeline = useEngineTimeline();
  const now = useNow();
  if (!timeline) return null;
  const { bins, undated } = timeline.value;
  const dated = bins.reduce((sum, { claims }) => sum + claims[-1] + claims[0] + claims[1], 0);
  const without = undated[-1] + undated[0] + undated[1];
  return (
    <p className={styles.note}>
      <svg className={styles.sample} viewBox="0 0 22 10" width="22" height="10" aria-hidden="true">
        <path d="M0 8h7V2h8v4h7" />
      </svg>
      in the engine, {ageInWords(timeline.at, now)}: {grouped(dated)} here, {grouped(without)} undated
      {timeline.partial && `; there may be more: ${timeline.partial}`}
    </p>
  );
}
