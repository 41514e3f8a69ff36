import { useLayoutEffect, useRef, useState } from 'react';

/** Puts the keyboard on a control, by its name in `data-control`, once the next picture of the panel stands. */
export type FocusAt = (control: string) => void;

/** What had the keyboard goes when a view is moved, removed or kept: it is given to what stands for it then. */
export function useFocusAfter() {
  const panel = useRef<HTMLDivElement>(null);
  const [wanted, focusAt] = useState<string>();
  useLayoutEffect(() => {
    if (wanted === undefined) return;
    const controls = [...(panel.current?.querySelectorAll<HTMLElement>('[data-control]') ?? [])];
    const named = controls.find((control) => control.dataset['control'] === wanted);
    (named ?? controls.at(-1))?.focus();
    focusAt(undefined);
  }, [wanted]);
  return { panel, focusAt };
}
