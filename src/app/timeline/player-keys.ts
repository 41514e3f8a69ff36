import type { KeyboardEvent } from 'react';
import type { Player } from './player';

/** What keys do on the timeline: true for one that the player takes. */
export function playByKey(player: Player, event: KeyboardEvent<HTMLElement>): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  switch (event.key) {
    case ' ':
      // On a button the space bar presses the button, and it chooses a square.
      if (event.target instanceof Element && event.target.closest('button, [role="option"]')) return false;
      player.toggle();
      return true;
    case 'k':
    case 'K':
      player.toggle();
      return true;
    case ',':
      player.stepBy(-1);
      return true;
    case '.':
      player.stepBy(1);
      return true;
    case '<':
      player.changeSpeed(-1);
      return true;
    case '>':
      player.changeSpeed(1);
      return true;
    default:
      return false;
  }
}
