import { useMemo } from 'react';
import { useStore } from 'zustand';
import { datesOn } from '../../graph/dates';
import { timelineAxis } from '../../view/axis';
import { timelineOf } from '../../view/bins';
import { passing } from '../../view/passing';
import { useMoment, useSession } from '../hooks';
import { Playbar } from './Playbar';
import { Plot } from './Plot';
import { playByKey } from './player-keys';
import { RangeNote } from './RangeNote';
import { StepLine } from './StepLine';
import styles from './TimelinePanel.module.css';
import { UndatedTray } from './UndatedTray';
import { usePlayer } from './use-player';

/** When the claims were true or said: a brush over time that can be played, and the undated ones beside it, kept in or left out on purpose. */
export function TimelinePanel() {
  const { atlas, view } = useMoment();
  const { settle } = useSession();
  const player = usePlayer();
  const { cell, isPlaying } = useStore(player.store);
  const on = view.filters.time.axis;
  const dates = datesOn(atlas, on);
  const axis = timelineAxis(dates);
  const whole = useMemo(() => axis && timelineOf(atlas, dates, axis, atlas.claims.bits), [atlas, dates, axis]);
  const given = passing(atlas, view).without('time');
  return (
    // Every control is a button or a slider; the keys reach the player from each of them.
    <div
      className={styles.frame}
      onKeyDownCapture={(event) => playByKey(player, event) && event.preventDefault()}
      onBlurCapture={(event) => !isPlaying && !event.currentTarget.contains(event.relatedTarget) && settle()}
    >
      <div className={styles.panel}>
        <RangeNote given={given} dates={dates} />
        {axis && whole ? (
          <div className={styles.time}>
            <div className={styles.play}>
              <Playbar player={player} />
              {cell !== undefined && axis.cells[cell] && (
                <StepLine axis={axis} cell={cell} given={given} isPlaying={isPlaying} />
              )}
            </div>
            <Plot axis={axis} dates={dates} whole={whole} given={given} />
          </div>
        ) : (
          <p className={styles.none}>
            {on === 'true'
              ? 'No claim of this dataset says when it was true.'
              : 'Nothing in this dataset says when it was said.'}
          </p>
        )}
        <UndatedTray given={given} dates={dates} />
      </div>
    </div>
  );
}
