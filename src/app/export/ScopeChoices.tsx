import { grouped, onOneLine } from '../../lib/text';
import type { OpenDataset } from '../../model/dataset';
import type { Scope } from '../../view/extract';
import type { ScopeChoice } from '../../view/scopes';
import { Choice } from './Choice';
import styles from './ExportDialog.module.css';

/** “What”: the parts that can be saved, each with its numbers of actors and claims; what the view has not is said why. */
export function ScopeChoices({
  choices,
  chosen,
  onChoose,
}: {
  readonly choices: readonly ScopeChoice[];
  readonly chosen: Scope;
  readonly onChoose: (scope: Scope) => void;
}) {
  const present = choices.filter((choice) => choice.kind === 'there');
  const missing = choices.filter((choice) => choice.kind === 'missing');
  return (
    <fieldset className={styles.group}>
      <legend>
        What <span className={styles.unit}>actors / claims</span>
      </legend>
      {present.map(({ scope, label, detail, extract }) => (
        <Choice
          key={scope}
          group="export-what"
          label={label}
          detail={<bdi>{onOneLine(detail)}</bdi>}
          figure={<Numbers dataset={extract.dataset} />}
          checked={scope === chosen}
          onChoose={() => onChoose(scope)}
        />
      ))}
      {missing.length > 0 && (
        <p className={styles.missing}>
          Not now: {missing.map(({ label, reason }) => `${label.toLowerCase()} (${reason})`).join(', ')}.
        </p>
      )}
    </fieldset>
  );
}

function Numbers({ dataset: { actors, claims } }: { readonly dataset: OpenDataset }) {
  return (
    <>
      {grouped(actors.length)}
      <span className="only-heard">{actors.length === 1 ? ' actor' : ' actors'}</span>
      {' / '}
      {grouped(claims.length)}
      <span className="only-heard">{claims.length === 1 ? ' claim' : ' claims'}</span>
    </>
  );
}
