import { useState } from 'react';
import type { PictureController } from './controller';
import { Drawn } from './Drawn';
import { FocusTools } from './FocusTools';
import { FoldTools } from './FoldTools';
import { Framing } from './Framing';
import { Sizing } from './Sizing';
import styles from './Tools.module.css';

/** The tools over the picture: how many are drawn, how large, who stands as one, lasso, focus, fit, zoom, layout. */
export function Tools({
  picture,
  lasso,
  onLasso,
}: {
  readonly picture: PictureController;
  readonly lasso: boolean;
  readonly onLasso: () => void;
}) {
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
          <Framing picture={picture} />
        </div>
      </div>
    </div>
  );
}
