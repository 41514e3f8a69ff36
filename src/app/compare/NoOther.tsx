import styles from './ComparePane.module.css';
import { DatasetChoice } from './DatasetChoice';
import type { Other } from './use-other';

/** What stands where the other dataset is not there: that it is on its way, that it cannot be had, or the way to choose one. */
export function NoOther({ other }: { readonly other: Other }) {
  if (other.state === 'coming') {
    return (
      <p className={styles.none} role="status">
        Opening the other dataset…
      </p>
    );
  }
  return (
    <div className={styles.none}>
      <p>
        {other.state === 'missing'
          ? `The dataset “${other.id}” is not part of this site and not kept in this browser: choose its file, or another dataset.`
          : 'Choose the dataset to hold this one against: its actors are matched by id, then by a name or alias that nobody else has.'}
      </p>
      <DatasetChoice />
    </div>
  );
}
