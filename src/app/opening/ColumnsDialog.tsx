import { useState } from 'react';
import type {
  ColumnMapping,
  ColumnQuestion,
  ColumnRole,
  DateOrder,
  TableShape,
} from '../../formats/reading/column-mapping';
import { useSession, useStage } from '../hooks';
import { closeDialog } from '../stage';
import { Modal } from '../ui/Modal';
import styles from './ColumnsDialog.module.css';
import { ColumnsPreview } from './ColumnsPreview';
import { DELIMITER_WORDS, inShape, lackOf, ORDER_WORDS, SHAPE_WORDS } from './column-words';
import { openGraph } from './open-graph';
import { cutAnew } from './recut-table';

/** The dialog that asks what the columns of a table mean, with its first rows to judge by. */
export function ColumnsDialog() {
  const dialog = useStage((stage) => stage.dialog);
  return dialog.kind === 'columns' ? <Columns key={dialog.file.name} {...dialog} /> : null;
}

function Columns({ file, question }: { readonly file: File; readonly question: ColumnQuestion }) {
  const session = useSession();
  const [asked, setAsked] = useState(question);
  const [mapping, setMapping] = useState(question.guess);
  const lack = lackOf(mapping);
  const cut = async (delimiter: string) => {
    const next = await cutAnew(file, delimiter, mapping.encoding);
    setAsked(next);
    setMapping(next.guess);
  };
  const open = () => {
    closeDialog();
    void openGraph(session, file, { columns: mapping });
  };
  return (
    <Modal
      title={`What the columns of ${file.name} mean`}
      subtitle={question.why}
      onClose={closeDialog}
      footer={
        <>
          <button type="button" className="main-button" disabled={lack !== undefined} onClick={open}>
            Open the table
          </button>
          <p className={styles.lack} role="status">
            {lack}
          </p>
          <button type="button" className="word-button" onClick={closeDialog}>
            Close
          </button>
        </>
      }
    >
      <Taking mapping={mapping} onChange={setMapping} onDelimiter={(delimiter) => void cut(delimiter)} />
      <ColumnsPreview
        question={asked}
        mapping={mapping}
        onRole={(column, role) => setMapping(withRole(mapping, column, role))}
      />
    </Modal>
  );
}

/** How the table as a whole is taken: what a row is, how cells are cut, how dates are written. */
function Taking({
  mapping,
  onChange,
  onDelimiter,
}: {
  readonly mapping: ColumnMapping;
  readonly onChange: (mapping: ColumnMapping) => void;
  readonly onDelimiter: (delimiter: string) => void;
}) {
  const hasDates = mapping.roles.some((role) => role === 'date' || role === 'end-date' || role === 'said-date');
  return (
    <div className={styles.taking}>
      <label>
        The table has
        <select value={mapping.shape} onChange={({ target }) => onChange(inShape(mapping, target.value as TableShape))}>
          {Object.entries(SHAPE_WORDS).map(([shape, words]) => (
            <option key={shape} value={shape}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label>
        Between cells stands a
        <select value={mapping.delimiter} onChange={({ target }) => onDelimiter(target.value)}>
          {Object.entries(DELIMITER_WORDS).map(([delimiter, word]) => (
            <option key={word} value={delimiter}>
              {word}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={mapping.hasHead}
          onChange={({ target }) => onChange({ ...mapping, hasHead: target.checked })}
        />
        The first row names the columns
      </label>
      {mapping.shape === 'claims' && !mapping.roles.includes('type') && (
        <label>
          No column says the relation: a tie
          <input
            type="text"
            value={mapping.relation ?? ''}
            placeholder="is connected with"
            onChange={({ target }) => onChange(related(mapping, target.value))}
          />
        </label>
      )}
      {hasDates && <Order mapping={mapping} onChange={onChange} />}
    </div>
  );
}

function Order({
  mapping: { dateOrder, ...mapping },
  onChange,
}: {
  readonly mapping: ColumnMapping;
  readonly onChange: (mapping: ColumnMapping) => void;
}) {
  return (
    <label>
      A date such as 2/3/10 is
      <select
        value={dateOrder ?? ''}
        onChange={({ target }) =>
          onChange(target.value === '' ? mapping : { ...mapping, dateOrder: target.value as DateOrder })
        }
      >
        <option value="">as most of its column</option>
        {Object.entries(ORDER_WORDS).map(([order, words]) => (
          <option key={order} value={order}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function related({ relation: _, ...mapping }: ColumnMapping, relation: string): ColumnMapping {
  return relation.trim() === '' ? mapping : { ...mapping, relation };
}

/** What only one column can be is taken from the column that had it. */
function withRole(mapping: ColumnMapping, column: number, role: ColumnRole): ColumnMapping {
  const single = role === 'subject' || role === 'object' || role === 'id' || role === 'type';
  const roles = mapping.roles.map((other, at) => {
    if (at === column) return role;
    return single && other === role ? 'attribute' : other;
  });
  return { ...mapping, roles };
}
