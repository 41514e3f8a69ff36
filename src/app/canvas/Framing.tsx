import { useSyncExternalStore } from 'react';
import { LAYOUTS } from '../../graph/layouts/layout';
import { arrange } from '../../view/commands';
import { LAYOUT_LABELS } from '../../view/words';
import { useChange, useMoment } from '../hooks';
import type { PictureController } from './controller';
import styles from './Tools.module.css';

const STEP = 1.3;
const QUICK = 220;

/** The tools for what of the picture is in sight, how large, and how it is arranged. */
export function Framing({ picture }: { readonly picture: PictureController }) {
  const { camera } = picture;
  const zoom = useZoom(picture);
  const duration = picture.reduced ? 0 : QUICK;
  return (
    <div className={styles.group}>
      <button type="button" onClick={() => camera.frame(undefined, duration)}>
        Fit
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => camera.zoomBy(1 / STEP, duration)}>
        −
      </button>
      <button
        type="button"
        className={styles.percent}
        aria-label={`Zoom ${zoom} %, set to 100 %`}
        onClick={() => camera.zoomBy(100 / zoom, duration)}
      >
        {zoom}%
      </button>
      <button type="button" aria-label="Zoom in" onClick={() => camera.zoomBy(STEP, duration)}>
        +
      </button>
      <Arranging />
    </div>
  );
}

/** The layout, and the way to let go of whoever was put somewhere. */
function Arranging() {
  const { layout, pins } = useMoment().view;
  const change = useChange();
  return (
    <>
      <label className={styles.layout}>
        <span className="only-heard">Layout</span>
        <select
          value={layout}
          onChange={({ target }) => {
            const wanted = LAYOUTS.find((id) => id === target.value);
            if (wanted) change((now) => arrange(now, wanted));
          }}
        >
          {LAYOUTS.map((id) => (
            <option key={id} value={id}>
              {LAYOUT_LABELS[id]}
            </option>
          ))}
        </select>
      </label>
      {pins.length > 0 && (
        <button type="button" onClick={() => change((now) => ({ ...now, pins: [] }))}>
          Unpin {pins.length}
        </button>
      )}
    </>
  );
}

/** The zoom in whole per cent, as it changes. */
function useZoom({ cy }: PictureController): number {
  return useSyncExternalStore(
    (changed) => {
      cy.on('zoom', changed);
      return () => {
        cy.off('zoom', changed);
      };
    },
    () => Math.round(cy.zoom() * 100),
  );
}
