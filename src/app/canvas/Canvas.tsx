import { lazy, Suspense, useRef, useState } from 'react';
import type { Point } from '../../graph/layouts/layout';
import type { ActorId } from '../../model/ids';
import { select } from '../../view/commands';
import { useSession } from '../hooks';
import { onceDrawn } from '../once-drawn';
import { pictureDrawn } from '../picture';
import styles from './Canvas.module.css';
import { LassoLayer } from './LassoLayer';
import { inside } from './lasso';
import type { MenuCall } from './pointer';
import { usePicture } from './use-picture';

// What lies over the picture comes when the picture stands.
const Tools = onceDrawn(async () => (await import('./Tools')).Tools);
const Voices = onceDrawn(async () => (await import('./Voices')).Voices);
const menuParts = pictureDrawn.then(() => import('./ActorMenu'));
const ActorMenu = lazy(async () => ({ default: (await menuParts).ActorMenu }));

/** The picture: Cytoscape, the tools over it, and what its keys and pointers do. */
export function Canvas() {
  const session = useSession();
  const frame = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<MenuCall>();
  const [lasso, setLasso] = useState(false);
  const [heard, setHeard] = useState('');
  const picture = usePicture(frame, setMenu, setHeard);

  const choose = (outline: readonly Point[]) => {
    setLasso(false);
    if (!picture || outline.length < 3) return;
    const ids = picture.cy
      .nodes('.actor')
      .filter((node) => inside(node.renderedPosition(), outline))
      .map((node): ActorId => node.data('actor'));
    session.change((view) => select(view, ids.length > 0 ? { kind: 'actors', ids } : { kind: 'nothing' }));
  };

  return (
    <section className={styles.canvas} aria-label="Graph">
      <div
        ref={frame}
        className={styles.frame}
        role="application"
        aria-label="Graph of actors and ties"
        aria-describedby="graph-keys"
      />
      <p id="graph-keys" className="only-heard">
        Arrow keys walk from actor to actor, Space selects, Enter selects and focuses, Backspace goes back, Delete
        hides, 0 to 9 set how far the focus reaches. The legend, the search and the card hold the same in words.
      </p>
      {lasso && <LassoLayer onDone={choose} />}
      <p className="only-heard" aria-live="polite">
        {heard}
      </p>
      <Suspense>
        <Voices />
        {picture && <Tools picture={picture} lasso={lasso} onLasso={() => setLasso(!lasso)} />}
      </Suspense>
      <Suspense>{menu && <ActorMenu call={menu} onClose={() => setMenu(undefined)} />}</Suspense>
    </section>
  );
}
