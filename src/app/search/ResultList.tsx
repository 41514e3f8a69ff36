import { useLayoutEffect, useRef } from 'react';
import type { Result, ResultGroup } from '../../view/search-results';
import styles from './ResultList.module.css';
import { ResultRow } from './ResultRow';

/** The DOM id of the list, for `aria-controls`. */
export const LIST_ID = 'search-results';

/** The DOM id of a result's option, for `aria-activedescendant`. */
export function optionId({ key }: Result): string {
  return `search ${key}`.replaceAll(/[^\w-]/g, (letter) => `_${letter.codePointAt(0)?.toString(36)}`);
}

/** What was found, in groups, as one list of options. */
export function ResultList({
  groups,
  active,
  onTake,
}: {
  readonly groups: readonly ResultGroup[];
  readonly active: Result | undefined;
  readonly onTake: (result: Result) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const lit = active && optionId(active);
  useLayoutEffect(() => {
    if (lit) list.current?.querySelector(`#${lit}`)?.scrollIntoView({ block: 'nearest' });
  }, [lit]);
  return (
    <div ref={list} id={LIST_ID} role="listbox" aria-label="Results" className={styles.list}>
      {groups.map(({ label, results }) => (
        <fieldset key={label} aria-label={label} className={styles.group}>
          <div className={styles.label} aria-hidden="true">
            {label}
          </div>
          {results.map((result) => (
            <div
              key={result.key}
              id={optionId(result)}
              role="option"
              tabIndex={-1}
              aria-selected={result === active}
              className={styles.option}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onTake(result)}
              onKeyDown={(event) => event.key === 'Enter' && onTake(result)}
            >
              <ResultRow result={result} />
            </div>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
