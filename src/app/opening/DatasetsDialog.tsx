import { useEffect, useState } from 'react';
import { atlasOf } from '../../graph/atlas';
import type { Result } from '../../lib/result';
import { counted } from '../../lib/text';
import type { Issue } from '../../model/issue';
import { CATALOGUE, type CatalogueEntry, type Checked, loadEntry } from '../../sources/catalogue';
import { useMoment, useSession } from '../hooks';
import { closeDialog, openDialog } from '../stage';
import entries from '../ui/EntryList.module.css';
import { Modal } from '../ui/Modal';
import styles from './DatasetsDialog.module.css';
import { FilePicker } from './FilePicker';
import { KeptTables } from './KeptTables';
import { OpenNow } from './OpenNow';
import { showOpened } from './show-opened';

/** The dialog of what is open and can be opened: the datasets that come along, and a file of the reader's own. */
export function DatasetsDialog() {
  return (
    <Modal
      title="Open a dataset"
      subtitle="Opening is a step like any other: Undo brings back what you look at now."
      size="narrow"
      onClose={closeDialog}
      footer={
        <>
          <FilePicker label="Open files…" main />
          <p className={styles.way}>
            A dataset or a graph of any program, a table, or tables that belong together; they can be dropped anywhere
            on the page, too.
          </p>
          <button type="button" className="plain-button" onClick={() => openDialog({ kind: 'engine', wish: {} })}>
            From an engine…
          </button>
          <button type="button" className="word-button" onClick={closeDialog}>
            Close
          </button>
        </>
      }
    >
      <OpenNow />
      <ul className={entries.list}>
        {CATALOGUE.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
      <KeptTables />
    </Modal>
  );
}

function Entry({ entry }: { readonly entry: CatalogueEntry }) {
  const session = useSession();
  const { atlas } = useMoment();
  const answer = useEntry(entry);
  if (!answer) return <p className={styles.pending}>{entry.id}…</p>;
  if (!answer.ok) return <p className={styles.pending}>{answer.issues[0]?.message}</p>;
  const { title, description, actors, claims, sources } = answer.value.dataset;
  // An extract that still has the id of the whole is not the whole.
  const isOpen = atlas.dataset.id === answer.value.dataset.id && atlas.dataset.derivedFrom === undefined;
  const open = () => {
    closeDialog();
    void showOpened(session, atlasOf(answer.value.dataset, answer.value.standard));
  };
  return (
    <button type="button" className={entries.entry} onClick={open} disabled={isOpen}>
      <span className={entries.title}>
        <bdi>{title}</bdi>
      </span>
      {description && (
        <span className={styles.description} dir="auto">
          {description}
        </span>
      )}
      <span className={entries.numbers}>
        {counted(actors.length, 'actor')}, {counted(claims.length, 'claim')}, {counted(sources.length, 'source')}
        {isOpen && '; open now'}
      </span>
    </button>
  );
}

/** The dataset behind an entry once it is fetched and read. */
function useEntry(entry: CatalogueEntry): Result<Checked, Issue> | undefined {
  const [answer, setAnswer] = useState<Result<Checked, Issue>>();
  useEffect(() => {
    let wanted = true;
    loadEntry(entry).then((loaded) => {
      if (wanted) setAnswer(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [entry]);
  return answer;
}
