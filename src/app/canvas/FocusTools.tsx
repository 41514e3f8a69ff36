import { focusHops, focusOn } from '../../view/commands';
import { useChange, useMoment } from '../hooks';
import styles from './Tools.module.css';

const MOST = 9;

/** While something is in focus: how far it reaches, wider, narrower, and the way out. */
export function FocusTools() {
  const { view } = useMoment();
  const change = useChange();
  if (view.focus.kind === 'nothing') return null;
  const hops = view.focus.kind === 'around' ? view.focus.hops : undefined;
  const reach = (next: number) => change((now) => focusHops(now, next));
  return (
    <span className={styles.focus}>
      {hops !== undefined && (
        <>
          <button
            type="button"
            aria-label="Narrow the focus by a step"
            disabled={hops === 0}
            onClick={() => reach(hops - 1)}
          >
            −
          </button>
          <span>
            {hops} {hops === 1 ? 'step' : 'steps'}
          </span>
          <button
            type="button"
            aria-label="Widen the focus by a step"
            disabled={hops === MOST}
            onClick={() => reach(hops + 1)}
          >
            +
          </button>
        </>
      )}
      <button type="button" onClick={() => change((now) => focusOn(now, { kind: 'nothing' }))}>
        Clear focus
      </button>
    </span>
  );
}
