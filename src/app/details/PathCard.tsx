import { counted } from '../../lib/text';
import { focusOn } from '../../view/commands';
import type { PathsFound } from '../../view/paths';
import { pathsFound, stepsOf } from '../../view/paths';
import type { PathFocus } from '../../view/paths-way';
import { wayOf } from '../../view/paths-way';
import { pathsInWords, pathsSummary } from '../../view/paths-words';
import { useChange, useMoment, useShown } from '../hooks';
import { EnginePaths, WhereFetched } from '../in-engine';
import { ActorName } from './ActorName';
import { PathBetween } from './PathBetween';
import styles from './PathCard.module.css';
import { PathLoosen } from './PathLoosen';
import { PathSteps } from './PathSteps';
import { PathWay } from './PathWay';

/** The paths between two actors: by what they may go, step by step with the claims that carry them, and who stands between the two. */
export function PathCard({ focus }: { readonly focus: PathFocus }) {
  const change = useChange();
  const { atlas } = useMoment();
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
      {found.lengths.map((length) => (
        <Length key={length.steps} focus={focus} length={length} isOnly={found.lengths.length === 1} />
      ))}
      <WhereFetched>
        <EnginePaths from={from} to={to} />
      </WhereFetched>
      <PathBetween focus={focus} />
    </section>
  );
}

function Length({
  focus,
  length,
  isOnly,
}: {
  readonly focus: PathFocus;
  readonly length: PathsFound;
  readonly isOnly: boolean;
}) {
  const { atlas } = useMoment();
  const found = pathsFound(atlas, useShown(), focus);
  return (
    <>
      {!isOnly && (
        <h3 className={styles.length}>
          {counted(length.steps, 'step')} <span>{pathsInWords(length, 'path')}</span>
        </h3>
      )}
      <ol>
        {length.paths.map((path) => (
          <PathSteps key={path.join('\n')} path={stepsOf(atlas, found, path)} />
        ))}
      </ol>
    </>
  );
}
