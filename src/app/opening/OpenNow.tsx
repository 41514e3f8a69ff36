import { useId } from 'react';
import { counted } from '../../lib/text';
import { useMoment } from '../hooks';
import { remarksOn } from '../remarks';
import { openDialog } from '../stage';
import list from '../ui/KeptList.module.css';
import styles from './OpenNow.module.css';

/** The file of the reader's own that is open: what was noticed in it, and how else it can be taken; nothing where another dataset is. */
export function OpenNow() {
  const id = useId();
  const { atlas } = useMoment();
  const remarks = remarksOn(atlas);
  if (!remarks) return null;
  const { title, actors, claims } = atlas.dataset;
  const { file, found, otherwise } = remarks;
  return (
    <section className={styles.now} aria-labelledby={id}>
      <h3 id={id} className={list.heading}>
        Open now, from <bdi>{file}</bdi>
      </h3>
      <p className={styles.title}>
        <bdi>{title}</bdi>
      </p>
      <p className={styles.numbers}>
        {counted(actors.length, 'actor')}, {counted(claims.length, 'claim')}
      </p>
      {(found > 0 || otherwise) && (
        <p className={styles.ways}>
          {found > 0 && (
            <button type="button" className="word-button" onClick={() => openDialog({ kind: 'remarks', remarks })}>
              {counted(found, 'remark')} on its file
            </button>
          )}
          {otherwise && (
            <button type="button" className="word-button" onClick={otherwise.take}>
              {otherwise.label}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
