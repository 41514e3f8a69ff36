import { useCallback, useEffect, useState } from 'react';
import { counted } from '../../lib/text';
import { forgetWindow, type KeptWindowHead, listKeptWindows } from '../../sources/kept-windows';
import { hostOf } from '../../view/engine-place';
import { ageInWords } from '../../view/engine-words';
import { useMoment, useSession } from '../hooks';
import { closeDialog, notify } from '../stage';
import styles from './EngineDialog.module.css';
import { openKeptWindow } from './open-kept';

/** What was fetched from engines before and is kept in this browser: opened again without asking anybody. */
export function KeptWindows() {
  const [kept, setKept] = useState<readonly KeptWindowHead[]>([]);
  const look = useCallback(async () => setKept(await listKeptWindows()), []);
  useEffect(() => void look(), [look]);
  if (kept.length === 0) return null;
  return (
    <section aria-labelledby="kept-windows">
      <h3 id="kept-windows" className={styles.heading}>
        Fetched before, and kept in this browser
      </h3>
      <ul className={styles.list}>
        {kept.map((head) => (
          <li key={head.id}>
            <Kept head={head} onForgotten={look} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Kept({ head, onForgotten }: { readonly head: KeptWindowHead; readonly onForgotten: () => void }) {
  const session = useSession();
  const isOpen = useMoment().atlas.dataset.id === head.id;
  const open = async () => {
    closeDialog();
    if (!(await openKeptWindow(session, head.id))) notify(`${head.title} is no longer kept in this browser.`);
  };
  const forget = async () => {
    try {
      await forgetWindow(head.id);
    } catch (error) {
      notify(`${head.title} could not be removed: ${String(error)}.`);
    }
    onForgotten();
  };
  return (
    <div className={styles.row}>
      <button type="button" className={styles.entry} disabled={isOpen} onClick={() => void open()}>
        <span className={styles.title}>
          <bdi>{head.title}</bdi>
        </span>
        <span className={styles.numbers}>
          from {hostOf(head.place)}: {counted(head.actors, 'actor')}, {counted(head.claims, 'claim')}, fetched{' '}
          {ageInWords(head.keptAt, Date.now())}
          {isOpen && '; open now'}
        </span>
      </button>
      <button
        type="button"
        className="word-button"
        aria-label={`Remove what was fetched of ${head.title}`}
        onClick={() => void forget()}
      >
        Remove
      </button>
    </div>
  );
}
