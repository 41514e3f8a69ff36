import { foldCommunities } from '../../view/folding';
import { useAtlas, useChange, useFolding } from '../hooks';
import { openDialog } from '../stage';
import styles from './Tools.module.css';

/** The tools that let several actors stand as one: by body, by name, by community. */
export function FoldTools() {
  const atlas = useAtlas();
  const { folding, isWaiting } = useFolding();
  const change = useChange();
  return (
    <span className={styles.focus} aria-busy={isWaiting}>
      <button
        type="button"
        aria-haspopup="dialog"
        title="Draw one actor for several: a state for its people and bodies, a country for all names that end with it"
        onClick={() => openDialog({ kind: 'folding' })}
      >
        Fold actors
      </button>
      <button
        type="button"
        aria-pressed={folding.communities}
        title="Draw groups of actors who deal most with each other as one each; a double click opens one"
        onClick={() => change((now) => foldCommunities(now, atlas, !folding.communities))}
      >
        Communities
      </button>
    </span>
  );
}
