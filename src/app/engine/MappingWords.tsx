import type { Vocabulary } from '../../model/vocabulary';
import { describedMapping } from '../../sources/sparql/mapped/describe';
import type { Mapping } from '../../sources/sparql/mapped/mapping';
import styles from './Mapping.module.css';

/** What a mapping reads and what it makes of it, in sentences: for whoever changes it, before anything is opened with it. */
export function MappingWords({ mapping, standard }: { readonly mapping: Mapping; readonly standard: Vocabulary }) {
  return (
    <details className={styles.says}>
      <summary>What this mapping reads</summary>
      <ul>
        {[...new Set(describedMapping(mapping, standard))].map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
    </details>
  );
}
