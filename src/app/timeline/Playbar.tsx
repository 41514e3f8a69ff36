import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useStore } from 'zustand';
import { grouped } from '../../lib/text';
import { PLAY_MODES, type PlayMode } from '../../view/playback';
import styles from './Playbar.module.css';
import type { Player } from './player';

const MODE_WORDS: Readonly<Record<PlayMode, string>> = { grow: 'growing', slide: 'sliding' };

/** Plays time and steps through it, by words; nothing runs before it is asked for. */
export function Playbar({ player }: { readonly player: Player }) {
  const { isPlaying, mode, speed } = useStore(player.store);
  const other = PLAY_MODES.find((one) => one !== mode)!;
  return (
    <div className={styles.bar} role="toolbar" aria-label="Play time">
      <button type="button" className={styles.play} onClick={() => player.toggle()}>
        {isPlaying ? 'Pause' : 'Play'}
      </button>
      <button type="button" aria-label="Step back" onClick={() => player.stepBy(-1)}>
        <ChevronLeft size={18} aria-hidden="true" />
      </button>
      <button type="button" aria-label="Step on" onClick={() => player.stepBy(1)}>
        <ChevronRight size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={styles.word}
        aria-label={`Window ${MODE_WORDS[mode]}: let it be ${MODE_WORDS[other]}`}
        onClick={() => player.setMode(other)}
      >
        {MODE_WORDS[mode]}
      </button>
      <button
        type="button"
        className={styles.word}
        aria-label={`${grouped(speed)} steps a second: change the speed`}
        onClick={() => player.nextSpeed()}
      >
        {speed === 0.5 ? '½' : speed}×
      </button>
    </div>
  );
}
