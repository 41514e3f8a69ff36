import { useId } from 'react';
import type { FoldRule } from '../../graph/fold-groups';
import { foldBy } from '../../view/folding';
import { effectInWords, effectOf, exampleOf, RULE_WORDS } from '../../view/folding-words';
import { useChange, useFolding, useMoment } from '../hooks';
import styles from './FoldingDialog.module.css';

/** One rule of folding: what it does, with an example and its effect in this dataset, and its switch. */
export function RuleSwitch({ rule }: { readonly rule: FoldRule }) {
  const { atlas } = useMoment();
  const { folding } = useFolding();
  const change = useChange();
  const words = useId();
  const { label, explanation } = RULE_WORDS[rule];
  const on = folding.rules.includes(rule);
  const example = exampleOf(atlas, rule);
  return (
    <div className={styles.rule}>
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={words}
          onChange={() => change((now) => foldBy(now, rule, !on))}
        />
        <span className={styles.label}>{label}</span>
        <span className={styles.effect}>{effectInWords(effectOf(atlas, rule, folding), rule)}</span>
      </label>
      <p id={words}>
        {explanation}
        {example && (
          <>
            {' '}
            {example.names.map((name, at) => (
              <span key={name}>
                {at > 0 && (at === example.names.length - 1 ? ' and ' : ', ')}“<bdi>{name}</bdi>”
              </span>
            ))}{' '}
            become “<bdi>{example.group}</bdi>”.
          </>
        )}
      </p>
    </div>
  );
}
