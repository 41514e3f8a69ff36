import type { Atlas } from '../../graph/atlas';
import { counted } from '../../lib/text';
import type { SourceId } from '../../model/ids';
import { passagesBySource } from '../../view/passages';
import { readSource } from '../../view/reading-choice';
import { meantBySelection, passagesMeant } from '../../view/reading-lit';
import { useChange, useMoment } from '../hooks';
import { Label } from '../ui/Label';
import styles from './SourceChoice.module.css';
import { useReadingDesk } from './use-reading';

const MOST_WORDS = 5;

/** The sources that something is read in, a word each, or a list where they are many; nothing where there is one. */
export function SourceChoice() {
  const { atlas, view } = useMoment();
  const change = useChange();
  const { source: current } = useReadingDesk();
  const read = passagesBySource(atlas);
  const sources = atlas.dataset.sources.filter(({ id }) => read.has(id));
  const isMeant = meantBySelection(atlas, view.selection);
  const meant = isMeant && passagesMeant(atlas, isMeant);
  const choose = (id: SourceId) => change((now) => readSource(now, atlas, id));
  if (sources.length < 2) return null;
  if (sources.length > MOST_WORDS) {
    return (
      <select
        className={styles.list}
        aria-label="Source"
        value={current.id}
        onChange={({ currentTarget }) => {
          const chosen = sources.find(({ id }) => id === currentTarget.value);
          if (chosen) choose(chosen.id);
        }}
      >
        {sources.map(({ id, title }) => (
          <option key={id} value={id}>
            {title} ({counted(read.get(id)?.length ?? 0, 'passage')}
            {meant && `, ${meant.get(id)?.length ?? 0} lit`})
          </option>
        ))}
      </select>
    );
  }
  return (
    <nav className={styles.words} aria-label="Sources">
      {sources.map(({ id, title }) => (
        <button key={id} type="button" aria-current={id === current.id || undefined} onClick={() => choose(id)}>
          <Label text={isOwnName(atlas, id) ? atlas.nameOf(id) : title} />
          {meant && <span> {meant.get(id)?.length ?? 0} lit</span>}
        </button>
      ))}
    </nav>
  );
}

/** True for a source whose short name is no other's. */
function isOwnName({ dataset, nameOf }: Atlas, id: SourceId): boolean {
  return dataset.sources.every((other) => other.id === id || nameOf(other.id) !== nameOf(id));
}
