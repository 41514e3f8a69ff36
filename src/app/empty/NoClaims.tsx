import { counted, listed } from '../../lib/text';
import { openPanel } from '../../view/commands';
import { useIsFetched } from '../engine-connection';
import { useChange, useMoment } from '../hooks';
import { remarksOn } from '../remarks';
import { openDialog } from '../stage';
import { GoBack } from './GoBack';
import styles from './NothingPasses.module.css';

/** Stands in for the picture of a dataset without claims: what it holds instead, and what can be done. */
export function NoClaims() {
  return useIsFetched() ? <NothingFetched /> : <Claimless />;
}

function Claimless() {
  const { atlas } = useMoment();
  const remarks = remarksOn(atlas);
  return (
    <section className={styles.empty}>
      <h1>This dataset holds no claims</h1>
      <p className={styles.gist}>
        {held(atlas.dataset.actors.map(({ label }) => label))} A picture is drawn of claims: of who is tied to whom.
        They come from any graph, or from a table with a column for each end.
      </p>
      <p className={styles.ways}>
        <button type="button" className="main-button" onClick={() => openDialog({ kind: 'datasets' })}>
          Open another dataset
        </button>
        {remarks?.otherwise && (
          <button type="button" className="plain-button" onClick={remarks.otherwise.take}>
            {remarks.otherwise.label}
          </button>
        )}
        {remarks && remarks.found > 0 && (
          <button type="button" className="word-button" onClick={() => openDialog({ kind: 'remarks', remarks })}>
            {counted(remarks.found, 'remark')} on its file
          </button>
        )}
        <GoBack label="Go back one step" />
      </p>
    </section>
  );
}

const NAMED = 5;

/** What there is instead of claims. */
function held(names: readonly string[]): string {
  if (names.length === 0) return 'It holds no actors either.';
  const more = names.length > NAMED ? [`${names.length - NAMED} more`] : [];
  const [them, are] = names.length === 1 ? ['the actor', 'is'] : [`${counted(names.length, 'actor')},`, 'are'];
  return `It holds ${them} ${listed([...names.slice(0, NAMED), ...more])}, who ${are} not said to have to do with anybody.`;
}

function NothingFetched() {
  const change = useChange();
  return (
    <section className={styles.empty}>
      <h1>Nothing has been fetched yet</h1>
      <p className={styles.gist}>
        The engine is asked only when you say so: look for an actor there, and fetch what is around it.
      </p>
      <p className={styles.ways}>
        <button type="button" className="main-button" onClick={() => change((view) => openPanel(view, 'engine'))}>
          Open the panel Engine
        </button>
        <GoBack label="Go back one step" />
      </p>
    </section>
  );
}
