import { useState, useSyncExternalStore } from 'react';
import { LAYOUTS } from '../../graph/layouts/layout';
import { arrange } from '../../view/commands';
import { LAYOUT_LABELS } from '../../view/words';
import { useChange, useMoment } from '../hooks';
import type { PictureController } from './controller';
import { Drawn } from './Drawn';
import { FocusTools } from './FocusTools';
import { FoldTools } from './FoldTools';
import { Sizing } from './Sizing';
import styles from './Tools.module.css';

const STEP = 1.3;
const QUICK = 220;

/** The tools over the picture: how many are drawn, fit, zoom, lasso, layout. */
export function Tools({
  picture,
  lasso,
  onLasso,
}: {
  readonly picture: PictureController;
  readonly lasso: boolean;
  readonly onLasso: () => void;
}) {
  const { view } = useMoment();
  const change = useChange();
  const zoom = useZoom(picture);
  const duration = picture.reduced ? 0 : QUICK;
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.shelf}>
      <div className={styles.tools} role="toolbar" aria-label="Picture">
        <Drawn />
        <div className={styles.rest}>
          <button type="button" className={styles.opener} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            Tools
          </button>
          <div className={isOpen ? styles.opened : styles.rarer}>
            <Sizing />
            <FoldTools />
            <button
              type="button"
              aria-pressed={lasso}
              onClick={onLasso}
              title="Draw around actors to select them (or Shift-drag)"
            >
              Lasso
            </button>
          </div>
          <FocusTools />
          <button type="button" onClick={() => picture.camera.frame(undefined, duration)}>
            Fit
          </button>
          <button type="button" aria-label="Zoom out" onClick={() => picture.camera.zoomBy(1 / STEP, duration)}>
            −
          </button>
          <button
            type="button"
            className={styles.percent}
            aria-label={`Zoom ${zoom} %, set to 100 %`}
            onClick={() => picture.camera.zoomBy(100 / zoom, duration)}
          >
            {zoom}%
          </button>
          <button type="button" aria-label="Zoom in" onClick={() => picture.camera.zoomBy(STEP, duration)}>
            +
          </button>
          <label className={styles.layout}>
            <span className="only-heard">Layout</span>
            <select
              value={view.layout}
              onChange={({ target }) => {
                const layout = LAYOUTS.find((id) => id === target.value);
                if (layout) change((now) => arrange(now, layout));
              }}
            >
              {LAYOUTS.map((id) => (
                <option key={id} value={id}>
                  {LAYOUT_LABELS[id]}
                </option>
              ))}
            </select>
          </label>
          {view.pins.length > 0 && (
            <button type="button" onClick={() => change((now) => ({ ...now, pins: [] }))}>
              Unpin {view.pins.length}
            </button>
          )}
        </div>
      </div>
    </div>
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
