import { focusOn } from '../../view/commands';
import { pathsFound } from '../../view/paths';
import type { PathFocus } from '../../view/paths-way';
import { wayOf } from '../../view/paths-way';
import { pathsSummary } from '../../view/paths-words';
import { useAtlas, useChange, useShown } from '../hooks';
import { EnginePaths, WhereFetched } from '../in-engine';
import { ActorName } from './ActorName';
import { PathBetween } from './PathBetween';
import styles from './PathCard.module.css';
import { PathList } from './PathList';
import { PathLoosen } from './PathLoosen';
import { PathWay } from './PathWay';

/** The paths between two actors: by what they may go, step by step with the claims that carry them, and who stands between the two. */
export function PathCard({ focus }: { readonly focus: PathFocus }) {
  const change = useChange();
  const atlas = useAtlas();
  const { from, to } = focus;
  const found = pathsFound(atlas, useShown(), focus);
  return (
    <section className={styles.paths} aria-label="Paths">
      <header className={styles.head}>
        <h2>
          <ActorName id={from} /> to <ActorName id={to} />
        </h2>
        <button
          type="button"
          className="word-button"
          onClick={() => change((view) => focusOn(view, { kind: 'nothing' }))}
        >
          Clear
        </button>
      </header>
      <PathWay focus={focus} />
      <p className={styles.summary} role="status">
        {pathsSummary(found, wayOf(focus))}
      </p>
      {found.lengths.length === 0 && <PathLoosen focus={focus} />}
      <PathList key={JSON.stringify(focus)} found={found} />
      <WhereFetched>
        <EnginePaths from={from} to={to} />
      </WhereFetched>
      <PathBetween focus={focus} />
    </section>
  );
}
