import { unfoldAll } from '../../view/folding';
import { wordsOfFolding } from '../../view/folding-words';
import { useChange, useFolding, useMoment } from '../hooks';
import { openDialog } from '../stage';
import { FoldFence } from '../ui/FoldFence';
import styles from './Folded.module.css';

/** Who stands as one in the picture, with a way to change it and the way back; nothing while nobody does. */
export function Folded() {
  const { atlas, view } = useMoment();
  const { isWaiting } = useFolding();
  const change = useChange();
  const lines = wordsOfFolding(atlas, view);
  if (lines.length === 0 && !isWaiting) return null;
  return (
    <div className={styles.folded}>
      {isWaiting ? <p>Folding…</p> : lines.map((line) => <p key={line}>{line}</p>)}
      <FoldFence>
        <button type="button" className="word-button" onClick={() => openDialog({ kind: 'folding' })}>
          Change
        </button>
        {lines.length > 0 && (
          <button type="button" className="word-button" onClick={() => change(unfoldAll)}>
            Undo all folding
          </button>
        )}
      </FoldFence>
    </div>
  );
}
