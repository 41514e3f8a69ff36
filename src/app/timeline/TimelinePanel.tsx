import { useMemo } from 'react';
import { axisOf } from '../../view/axis';
import { timelineOf } from '../../view/bins';
import { passing } from '../../view/passing';
import { useMoment } from '../hooks';
import { Plot } from './Plot';
import { RangeNote } from './RangeNote';
import styles from './TimelinePanel.module.css';
import { UndatedTray } from './UndatedTray';

/** When the claims were true: a brush over time, and the undated ones beside it, kept in or left out on purpose. */
export function TimelinePanel() {
  const { atlas, view } = useMoment();
  const { filters, hidden, only } = view;
  const axis = useMemo(() => axisOf(atlas.records), [atlas]);
  const whole = useMemo(() => axis && timelineOf(atlas.records, axis), [atlas, axis]);
  const given = useMemo(() => passing(atlas, filters, hidden, only).without('time'), [atlas, filters, hidden, only]);
  const undated = useMemo(() => given.filter(({ time }) => time === undefined), [given]);
  return (
    <div className={styles.panel}>
      <RangeNote records={given} dated={axis !== undefined} />
      {axis && whole ? (
        <Plot axis={axis} whole={whole} records={given} />
      ) : (
        <p className={styles.none}>No claim of this dataset says when it was true.</p>
      )}
      <UndatedTray records={undated} />
    </div>
  );
}
