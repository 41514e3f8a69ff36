import { useMemo } from 'react';
import { axisOf } from '../../view/axis';
import { countBySign, timelineOf } from '../../view/bins';
import { passing } from '../../view/passing';
import { useMoment } from '../hooks';
import { Plot } from './Plot';
import { RangeNote } from './RangeNote';
import styles from './TimelinePanel.module.css';
import { UndatedTray } from './UndatedTray';

/** When the claims were true: a brush over time, and the undated ones beside it, kept in or left out on purpose. */
export function TimelinePanel() {
  const { atlas, view } = useMoment();
  const axis = useMemo(() => axisOf(atlas.columns), [atlas]);
  const whole = useMemo(() => axis && timelineOf(atlas, axis, atlas.claims.bits), [atlas, axis]);
  const given = passing(atlas, view).without('time');
  const undated = useMemo(
    () => (axis ? timelineOf(atlas, axis, given).undated : countBySign(atlas, given)),
    [atlas, axis, given],
  );
  return (
    <div className={styles.panel}>
      <RangeNote given={given} dated={axis !== undefined} />
      {axis && whole ? (
        <Plot axis={axis} whole={whole} given={given} />
      ) : (
        <p className={styles.none}>No claim of this dataset says when it was true.</p>
      )}
      <UndatedTray undated={undated} />
    </div>
  );
}
