import { counted } from '../../lib/text';
import { goBy } from '../../view/paths-commands';
import { looseningsFor } from '../../view/paths-loosen';
import type { PathFocus } from '../../view/paths-way';
import type { Shown } from '../../view/shown';
import { useAtlas, useChange } from '../hooks';
import styles from './PathCard.module.css';

/** Where no path is found: what to let go of, and how far it is then. */
export function PathLoosen({ focus, shown }: { readonly focus: PathFocus; readonly shown: Shown }) {
  const atlas = useAtlas();
  const change = useChange();
  const loosenings = looseningsFor(atlas, shown, focus);
  if (loosenings.length === 0)
    return <p className={styles.loosen}>Nothing that is shown leads from one to the other, by whatever relation.</p>;
  return (
    <ul className={styles.loosen}>
      {loosenings.map(({ label, change: looser, steps }) => (
        <li key={label}>
          <button type="button" className="word-button" onClick={() => change((view) => goBy(view, looser))}>
            {label}
          </button>
          : {counted(steps, 'step')}
        </li>
      ))}
    </ul>
  );
}
