import { counted } from '../../lib/text';
import entries from '../ui/EntryList.module.css';
import type { Reached } from './connecting';
import type { Connector } from './connector';
import styles from './EngineDialog.module.css';
import type { HeldDataset } from './held';

/** What an engine holds: our own datasets by title and size, and other people's data by a mapping. */
export function Holdings({
  reached,
  datasets,
  connector,
}: {
  readonly reached: Reached;
  readonly datasets: readonly HeldDataset[];
  readonly connector: Connector;
}) {
  return (
    <>
      <ul className={entries.list} aria-label="Datasets in the engine">
        {datasets.map((dataset) => (
          <li key={dataset.id}>
            <button type="button" className={entries.entry} onClick={() => connector.open(reached, dataset.id)}>
              <span className={entries.title}>
                <bdi>{dataset.title}</bdi>
              </span>
              <span className={entries.numbers}>{counted(dataset.claims, 'claim')}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.other}>
        It may hold other people’s data too.{' '}
        <button type="button" className="word-button" onClick={() => connector.map(reached)}>
          Read it by a mapping…
        </button>
      </p>
    </>
  );
}
