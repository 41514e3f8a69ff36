import { type RefObject, useEffect } from 'react';

/** What the pointer is on in a picture: a line by its key, or an actor by its id. */
export interface Pointed {
  readonly kind: 'line' | 'actor';
  readonly key: string;
}

/** Tells what the pointer of a mouse or finger is on and picks in a picture; the ledger is the way for keys. */
export function usePointing(
  root: RefObject<SVGSVGElement | null>,
  onPoint: (pointed: Pointed | undefined) => void,
  onPick: (pointed: Pointed) => void,
) {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const point = ({ target }: Event) => onPoint(pointedIn(target));
    const leave = () => onPoint(undefined);
    const pick = ({ target }: Event) => {
      const pointed = pointedIn(target);
      if (pointed) onPick(pointed);
    };
    element.addEventListener('pointerover', point);
    element.addEventListener('pointerleave', leave);
    element.addEventListener('click', pick);
    return () => {
      element.removeEventListener('pointerover', point);
      element.removeEventListener('pointerleave', leave);
      element.removeEventListener('click', pick);
    };
  }, [root, onPoint, onPick]);
}

function pointedIn(target: EventTarget | null): Pointed | undefined {
  const found = target instanceof Element ? target.closest<SVGElement>('[data-line], [data-actor]') : null;
  const { line, actor } = found?.dataset ?? {};
  if (line !== undefined) return { kind: 'line', key: line };
  return actor === undefined ? undefined : { kind: 'actor', key: actor };
}
