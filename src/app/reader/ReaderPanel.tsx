import type { Source } from '../../model/dataset';
import { sourceRead } from '../../view/reading-choice';
import { useMoment } from '../hooks';
import { PanelHead } from '../ui/PanelHead';
import styles from './ReaderPanel.module.css';
import { SourceReader } from './SourceReader';

/** The sources beside the graph, passage by passage; says so where nothing is read from any. */
export function ReaderPanel() {
  const { atlas, view } = useMoment();
  const id = sourceRead(atlas, view);
  const source = id && atlas.sources.get(id);
  return source ? <SourceReader key={`${atlas.dataset.id} ${source.id}`} source={source} /> : <NothingRead />;
}

function NothingRead() {
  const { atlas } = useMoment();
  const { title, sources } = atlas.dataset;
  return (
    <div className={styles.nothing}>
      <PanelHead title="Nothing here is read from a text" />
      <p>
        No claim of <bdi>{title}</bdi> names the passage it is read in
        {atlas.store.worded ? '' : `: ${whatSourcesAre(sources)}`}.
      </p>
      <p>Where claims do, as in the datasets that come along, their source stands here paragraph by paragraph.</p>
    </div>
  );
}

function whatSourcesAre(sources: readonly Source[]): string {
  const areTables = sources.every(({ kind }) => kind === 'event-table');
  const [one, many] = areTables ? ['a table', 'tables'] : ['a file of ties', 'files of ties'];
  return sources.length === 1 ? `its source is ${one}` : `its sources are ${many}`;
}
