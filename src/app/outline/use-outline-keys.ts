import { type KeyboardEvent, useRef } from 'react';
import { keysAbove } from '../../view/outline-rows';
import { nextByName, stepBy } from '../../view/outline-walk';
import type { OutlineDesk } from './use-outline';

/** Letters typed within so long of each other are one word, ms. */
const TOGETHER_MS = 1200;
const LETTER = /^[\p{L}\p{M}]$/u;
const IN_NAMES = /^[\p{L}\p{M}\p{N} .'’-]$/u;

/** What keys do in the outline: arrows, Home and End walk, Enter and Space select, letters find an actor. */
export function useOutlineKeys(desk: OutlineDesk): (event: KeyboardEvent) => void {
  const typed = useRef({ text: '', at: Number.NEGATIVE_INFINITY });
  const isTyping = (now: number) => typed.current.text !== '' && now - typed.current.at < TOGETHER_MS;
  const find = (letter: string, now: number) => {
    const isGoingOn = isTyping(now);
    const text = isGoingOn ? typed.current.text + letter : letter;
    typed.current = { text, at: now };
    const rank = nextByName(desk.outline, text, rankHere(desk) + (isGoingOn ? 0 : 1));
    if (rank !== undefined) desk.goToActor(rank);
  };
  const handle = (event: KeyboardEvent): boolean => {
    const { key, shiftKey, timeStamp } = event;
    if (LETTER.test(key) || (isTyping(timeStamp) && IN_NAMES.test(key))) {
      find(key, timeStamp);
      return true;
    }
    // A space right after an arrow selects, whatever was typed before it.
    if (key !== 'Shift') typed.current.text = '';
    const row = desk.rows.find((one) => one.key === desk.active);
    if (row && (key === 'Enter' || key === ' ')) {
      desk.take(row, shiftKey);
      return true;
    }
    const step = shiftKey ? undefined : stepBy(desk.rows, desk.active, key);
    if (step) desk.step(step);
    return step !== undefined;
  };
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    if (handle(event)) event.preventDefault();
  };
}

/** The rank of the actor that is stood on or below. */
function rankHere({ rows, active }: OutlineDesk): number {
  const top = keysAbove(active).at(-1) ?? active;
  const row = rows.find(({ key }) => key === top);
  return row?.kind === 'place' ? row.at - 1 : 0;
}
