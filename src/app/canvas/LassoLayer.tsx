import { type PointerEvent, useEffect, useState } from 'react';
import type { Point } from '../../graph/layouts/layout';
import styles from './Canvas.module.css';

/** A layer over the picture on which an outline is drawn; answers with the outline in px of the layer, none when it is given up. */
export function LassoLayer({ onDone }: { readonly onDone: (outline: readonly Point[]) => void }) {
  const [outline, setOutline] = useState<readonly Point[]>([]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onDone([]);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [onDone]);
  const at = (event: PointerEvent<SVGSVGElement>): Point => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  return (
    <svg
      className={styles.lasso}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setOutline([at(event)]);
      }}
      onPointerMove={(event) => {
        if (outline.length > 0) setOutline([...outline, at(event)]);
      }}
      onPointerUp={() => onDone(outline)}
      onPointerCancel={() => onDone([])}
    >
      {outline.length > 1 && <path d={`M${outline.map(({ x, y }) => `${x} ${y}`).join('L')}Z`} />}
    </svg>
  );
}
