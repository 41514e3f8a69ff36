import { focusOn } from '../../view/commands';
import type { PathFocus } from '../../view/paths-way';
import { wayOf } from '../../view/paths-way';
import { pathsSummary } from '../../view/paths-words';
import { Present } from '../Behind';
import { useChange } from '../hooks';
import { EnginePaths, WhereFetched } from '../in-engine';
import { ActorName } from './ActorName';
import { PathBetween } from './PathBetween';
import styles from './PathCard.module.css';
import { PathList } from './PathList';
import { PathLoosen } from './PathLoosen';
import { PathWay } from './PathWay';
import { usePaths } from './use-paths';

/** The paths between two actors: by what they may go, step by step with the claims that carry them, and who stands between the two. */
export function PathCard({ focus }: { readonly focus: PathFocus }) {
  const change = useChange();
  const { from, to } = focus;
  const { last, isSeeking } = usePaths(focus);
  return (
    <section className={styles.paths} aria-label="Paths" aria-busy={isSeeking}>
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
      <Present>
        <PathWay />
      </Present>
      <p className={styles.summary} role="status">
        {last ? pathsSummary(last.found, wayOf(last.focus)) : 'Searching for paths…'}
      </p>
      {last?.found.lengths.length === 0 && <PathLoosen focus={last.focus} shown={last.shown} />}
      {last && <PathList key={JSON.stringify(last.focus)} found={last.found} />}
      <WhereFetched>
        <EnginePaths from={from} to={to} />
      </WhereFetched>
      {last && <PathBetween focus={last.focus} shown={last.shown} />}
    </section>
  );
}
