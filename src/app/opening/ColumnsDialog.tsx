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
import { DELIMITER_WORDS, ENCODING_WORDS, inShape, lackOf, ORDER_WORDS, SHAPE_WORDS } from './column-words';
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
  const [problem, setProblem] = useState('');
  const lack = problem || lackOf(mapping);
  const cut = async (delimiter: string, encoding: string) => {
    try {
      const next = await cutAnew(file, delimiter, encoding);
      setAsked(next);
      const isSame = delimiter === mapping.delimiter && next.columns.length === mapping.roles.length;
      setMapping(isSame ? { ...mapping, encoding } : next.guess);
      setProblem('');
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const open = () => {
    closeDialog();
    void openGraph(session, [{ file }], { columns: mapping });
  };
  return (
    <Modal
      title={`What the columns of ${file.name} mean`}
      subtitle={question.why}
      onClose={closeDialog}
      footer={
        <>
          <button type="button" className="main-button" disabled={lackOf(mapping) !== undefined} onClick={open}>
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
      <Taking mapping={mapping} onChange={setMapping} onCut={(delimiter, encoding) => void cut(delimiter, encoding)} />
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
  onCut,
}: {
  readonly mapping: ColumnMapping;
  readonly onChange: (mapping: ColumnMapping) => void;
  readonly onCut: (delimiter: string, encoding: string) => void;
}) {
  const { delimiter, encoding } = mapping;
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
        <select value={delimiter} onChange={({ target }) => onCut(target.value, encoding)}>
          {Object.entries(DELIMITER_WORDS).map(([one, word]) => (
            <option key={word} value={one}>
              {word}
            </option>
          ))}
        </select>
      </label>
      <label>
        Its letters are
        <select value={encoding} onChange={({ target }) => onCut(delimiter, target.value)}>
          {Object.entries({ [encoding]: encoding, ...ENCODING_WORDS }).map(([one, words]) => (
            <option key={one} value={one}>
              {words}
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
          Where no column says the relation, a tie is called
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
