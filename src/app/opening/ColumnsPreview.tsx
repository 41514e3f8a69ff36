import type { ColumnMapping, ColumnQuestion, ColumnRole } from '../../formats/reading/column-mapping';
import { distinctKeys } from '../../view/distinct-keys';
import styles from './ColumnsDialog.module.css';
import { ROLE_WORDS, ROLES_OF } from './column-words';

const SHOWN = 8;

/** The first rows of a table, with a choice above each column of what it means. */
export function ColumnsPreview({
  question: { columns, rows, guess },
  mapping: { roles, shape, hasHead },
  onRole,
}: {
  readonly question: ColumnQuestion;
  readonly mapping: ColumnMapping;
  readonly onRole: (column: number, role: ColumnRole) => void;
}) {
  const names = hasHead ? columns : columns.map((_, at) => `column ${at + 1}`);
  const shown = (hasHead || !guess.hasHead ? rows : [columns, ...rows]).slice(0, SHOWN);
  const keys = distinctKeys(names);
  const rowKeys = distinctKeys(shown.map((row) => row.join('\t')));
  return (
    <section ref={reachedByKeys} className={styles.preview} aria-label="The first rows of the table">
      <table>
        <thead>
          <tr>
            {names.map((name, at) => (
              <th key={keys[at]} scope="col" data-left={roles[at] === 'ignore'}>
                <bdi className={styles.name} title={name}>
                  {name}
                </bdi>
                <select
                  aria-label={`What ${name} means`}
                  value={roles[at]}
                  onChange={({ target }) => onRole(at, target.value as ColumnRole)}
                >
                  {ROLES_OF[shape].map((role) => (
                    <option key={role} value={role}>
                      {ROLE_WORDS[role]}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, at) => (
            <tr key={rowKeys[at]}>
              {names.map((_, column) => (
                <td key={keys[column]} data-left={roles[column] === 'ignore'} title={row[column]}>
                  <bdi>{row[column]}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What scrolls sideways must be within reach of the keyboard. */
function reachedByKeys(section: HTMLElement | null) {
  if (section) section.tabIndex = 0;
}
