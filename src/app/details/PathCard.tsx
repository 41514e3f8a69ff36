import type { ActorId } from '../../model/ids';
import { focusOn, select } from '../../view/commands';
import { type Path, pathsAlong, pathsSummary, type Step } from '../../view/paths';
import { relationLabel, type Tie } from '../../view/ties';
import { useChange, useMoment, useShown } from '../hooks';
import { StandingMark } from '../ui/StandingMark';
import { Swatch } from '../ui/Swatch';
import { ActorName } from './ActorName';
import { Label } from './Label';
import styles from './PathCard.module.css';

/** The shortest paths between two actors, step by step, with the ties that carry each step. */
export function PathCard({ from, to }: { readonly from: ActorId; readonly to: ActorId }) {
  const change = useChange();
  const { atlas } = useMoment();
  const paths = pathsAlong(atlas, useShown(), from, to);
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
      <p className={styles.summary}>{pathsSummary(paths)}</p>
      <ol>
        {paths.map((path) => (
          <PathSteps key={[from, ...path.map((step) => step.to)].join('\n')} path={path} />
        ))}
      </ol>
    </section>
  );
}

function PathSteps({ path }: { readonly path: Path }) {
  return (
    <li className={styles.path}>
      {path.map((step, at) => (
        <div key={step.to}>
          {at === 0 && (
            <strong>
              <ActorName id={step.from} />
            </strong>
          )}
          <StepTies step={step} />
          <strong>
            <ActorName id={step.to} />
          </strong>
        </div>
      ))}
    </li>
  );
}

function StepTies({ step: { from, ties } }: { readonly step: Step }) {
  return (
    <ul className={styles.ties}>
      {ties.map((tie) => (
        <li key={tie.key}>
          <TieWord tie={tie} backwards={tie.subject !== from && !tie.relation.symmetric} />
        </li>
      ))}
    </ul>
  );
}

function TieWord({ tie, backwards }: { readonly tie: Tie; readonly backwards: boolean }) {
  const { atlas } = useMoment();
  const change = useChange();
  const { ref, negated, relation, sign, standing, claims } = tie;
  const inverse = negated ? undefined : relation.inverse;
  const label = relationLabel(relation, negated);
  return (
    <button
      type="button"
      className={backwards ? styles.backwards : styles.tie}
      onClick={() => change((view) => select(view, { kind: 'tie', tie: ref }))}
    >
      <Swatch sign={sign} standing={standing} head={!relation.symmetric} />
      <span>{backwards ? (inverse ?? <Label text={`(${atlas.nameOf(tie.subject)} ${label})`} />) : label}</span>
      <StandingMark standing={standing} />
      <span className={styles.count}>{claims.length}</span>
    </button>
  );
}
