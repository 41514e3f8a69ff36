import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';
import { rowOfParagraph } from '../../view/reading-rows';
import type { Selection } from '../../view/state';
import { useMoment } from '../hooks';
import { useReadingDesk } from './use-reading';

type List = Virtualizer<HTMLElement, Element>;

/** So many frames it takes at most until rows that come into sight have their real height. */
const FRAMES = 4;

/** Scrolls to the first passage that is lit whenever others light up, unless they were chosen in the list itself. */
export function useLitInSight(box: RefObject<HTMLElement | null>, list: List, own: RefObject<Selection | undefined>) {
  const { lit, rows } = useReadingDesk();
  const { selection } = useMoment().view;
  useEffect(() => {
    const [first] = lit;
    if (!first || selection === own.current) return;
    const row = rowOfParagraph(rows, first.paragraph);
    if (row < 0) return;
    // On a narrow screen the list itself has to come into sight first.
    box.current?.scrollIntoView({ block: 'nearest' });
    list.scrollToIndex(row, { align: 'start' });
    return eachFrame(FRAMES, () => showLit(box.current, row));
  }, [lit, rows, list, box, own, selection]);
}

/** Puts the first lit passage of a row into the upper third of what scrolls, when it is not there. */
function showLit(box: HTMLElement | null, row: number) {
  const passage = box?.querySelector(`[data-index="${row}"] [data-lit="true"]:not(i)`);
  if (!box || !passage) return;
  const top = passage.getBoundingClientRect().top - box.getBoundingClientRect().top;
  const inSight = top > 4 && top < box.clientHeight / 2;
  if (!inSight) box.scrollTop += top - box.clientHeight / 3;
}

/** Does something in each of the next frames; returns what ends it. */
function eachFrame(count: number, work: () => void): () => void {
  let [left, asked] = [count, 0];
  const next = () => {
    work();
    left--;
    if (left > 0) asked = requestAnimationFrame(next);
  };
  asked = requestAnimationFrame(next);
  return () => cancelAnimationFrame(asked);
}
