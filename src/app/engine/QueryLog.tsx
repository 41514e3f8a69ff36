import { useState } from 'react';
import { counted, grouped } from '../../lib/text';
import type { Asked } from '../../sources/sparql/engine';
import { windowOf } from '../../sources/window/window-atlas';
import { distinctKeys } from '../../view/distinct-keys';
import { queryFile } from '../../view/engine-queries';
import { useEngines } from '../engine-connection';
import { useMoment } from '../hooks';
import { Part } from '../ui/Part';
import { useCopying } from '../ui/use-copying';
import styles from './EnginePanel.module.css';
import { saveQueries } from './save-queries';

const LISTED = 30;
const COPY_WORDS = { before: '', copied: 'On the clipboard.', refused: 'The browser does not allow copying.' };

/** Every query that was put to the engine, the latest first, to be copied or saved; who asked is not in them. */
export function QueryLog() {
  const journal = useEngines((now) => now.journal);
  const window = windowOf(useMoment().atlas);
  const [word, copy] = useCopying(COPY_WORDS);
  const [listed, list] = useState(LISTED);
  if (!window || journal.length === 0) return null;
  const text = () => queryFile(window.place, journal);
  const latest = journal.slice(-listed).reverse();
  const keys = distinctKeys(latest.map(({ at, query }) => `${at} ${query.length}`));
  return (
    <Part title="Queries" aside={grouped(journal.length)} name="Queries">
      <p className={styles.deeds}>
        <button type="button" className="word-button" onClick={() => void copy(text())}>
          Copy all
        </button>
        <button type="button" className="word-button" onClick={() => saveQueries(window.place, journal)}>
          Save all
        </button>
        <span role="status">{word}</span>
      </p>
      <ul>
        {latest.map((asked, at) => (
          <li key={keys[at]}>
            <Query asked={asked} />
          </li>
        ))}
      </ul>
      {journal.length > listed && (
        <button type="button" className="word-button" onClick={() => list(listed + 100)}>
          {counted(journal.length - listed, 'earlier query', 'earlier queries')}
        </button>
      )}
    </Part>
  );
}

function Query({ asked: { query, took, rows, failure } }: { readonly asked: Asked }) {
  return (
    <details className={styles.query} data-failed={failure !== undefined}>
      <summary>
        <span dir="ltr">{firstLine(query)}</span>
        <span>{failure === undefined ? `${counted(rows, 'row')}, ${grouped(took)} ms` : 'failed'}</span>
      </summary>
      {failure !== undefined && <p dir="auto">{failure}</p>}
      <pre dir="ltr">{query}</pre>
    </details>
  );
}

/** What a query begins with after its prefixes. */
function firstLine(query: string): string {
  const lines = query.split('\n').map((line) => line.trim());
  return lines.find((line) => line !== '' && !line.startsWith('PREFIX')) ?? '';
}
