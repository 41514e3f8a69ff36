import type { Fullness } from '../../view/folding-extract';
import { wordsOfFolding } from '../../view/folding-words';
import { useMoment } from '../hooks';
import { Choice } from './Choice';
import styles from './ExportDialog.module.css';

/** “Actors”: while some stand as one, whether the file has each by himself, as the data do, or as they are drawn. */
export function FullnessChoice({
  chosen,
  onChoose,
}: {
  readonly chosen: Fullness;
  readonly onChoose: (fullness: Fullness) => void;
}) {
  const { atlas, view } = useMoment();
  return (
    <fieldset className={styles.group}>
      <legend>Actors</legend>
      <Choice
        group="export-actors"
        label="In full"
        detail="each by itself, as in the data"
        checked={chosen === 'full'}
        onChoose={() => onChoose('full')}
      />
      <Choice
        group="export-actors"
        label="As folded"
        detail={wordsOfFolding(atlas, view).join('; ')}
        checked={chosen === 'folded'}
        onChoose={() => onChoose('folded')}
      />
    </fieldset>
  );
}
