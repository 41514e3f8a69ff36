import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useMemo } from 'react';
import { type Stop, stopsOf } from '../../view/reading-stops';
import { useReadingDesk } from './use-reading';

type List = Virtualizer<HTMLElement, Element>;

const STEPS: ReadonlyMap<string, number> = new Map([
  ['j', 1],
  ['ArrowDown', 1],
  ['k', -1],
  ['ArrowUp', -1],
]);

/** So many frames are waited for a passage that is far away to be built. */
const PATIENCE = 20;

/** Lets the keyboard go from passage to passage; from the list itself to the first that is lit, else in sight. */
export function useSteps(box: RefObject<HTMLElement | null>, list: List) {
  const { rows } = useReadingDesk();
  const stops = useMemo(() => stopsOf(rows), [rows]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const onKey = (event: KeyboardEvent) => {
      const step = STEPS.get(event.key);
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      const next = stops[nextStop(element, stops, step)];
      if (!next) return;
      event.preventDefault();
      focusStop(element, list, next, PATIENCE);
    };
    element.addEventListener('keydown', onKey);
    return () => element.removeEventListener('keydown', onKey);
  }, [box, list, stops]);
}

/** Where a step leads to, from where the keyboard is: as many stops on, or from no stop to the nearest. */
function nextStop(box: HTMLElement, stops: readonly Stop[], step: number): number {
  const active = document.activeElement;
  const key = active instanceof HTMLElement ? active.dataset['stop'] : undefined;
  const here = stops.findIndex((stop) => keyOf(stop) === key);
  if (here >= 0) return Math.max(0, Math.min(stops.length - 1, here + step));
  const top = box.getBoundingClientRect().top;
  const built = [...box.querySelectorAll<HTMLElement>('[data-stop]')];
  const nearest =
    built.find(({ dataset }) => dataset['lit'] === 'true') ??
    built.find((element) => element.getBoundingClientRect().top >= top) ??
    built[0];
  return stops.findIndex((stop) => keyOf(stop) === nearest?.dataset['stop']);
}

function focusStop(box: HTMLElement, list: List, stop: Stop, patience: number) {
  const element = box.querySelector<HTMLElement>(`[data-stop="${keyOf(stop)}"]`);
  if (element) {
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
    return;
  }
  if (patience === PATIENCE) list.scrollToIndex(stop.row, { align: 'center' });
  if (patience > 0) requestAnimationFrame(() => focusStop(box, list, stop, patience - 1));
}

function keyOf({ row, at }: Stop): string {
  return `${row}:${at}`;
}
