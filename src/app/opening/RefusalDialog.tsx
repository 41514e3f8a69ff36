import { counted } from '../../lib/text';
import type { Issue } from '../../model/issue';
import { reportOf } from '../../model/report';
import { useStage } from '../hooks';
import { saveFile } from '../save-file';
import { closeDialog, type Refusal } from '../stage';
import { Modal } from '../ui/Modal';
import { FilePicker } from './FilePicker';
import { IssueList } from './IssueList';
import styles from './RefusalDialog.module.css';

const LISTED = 200;
const EVERY = 'Every problem found is listed; references and dates are checked once the file’s shape is right.';
const FIRST = 'The first problems found are listed; nothing is left out of a table silently.';

/** The dialog that says why a file was not opened: every problem with its place and what to do about it. */
export function RefusalDialog() {
  const dialog = useStage((stage) => stage.dialog);
  return dialog.kind === 'refusal' ? <Problems refusal={dialog.refusal} /> : null;
}

function Problems({ refusal: { file, issues, found = issues.length } }: { readonly refusal: Refusal }) {
  const more = found - Math.min(LISTED, issues.length);
  const isWhole = found === issues.length;
  const listed = issues.slice(0, LISTED);
  return (
    <Modal
      title={`${file} was not opened: ${counted(found, 'problem')}`}
      subtitle={`Nothing changed; the view behind is as you left it. ${isWhole ? EVERY : FIRST}`}
      onClose={closeDialog}
      footer={
        <>
          <FilePicker label="Choose another file" main />
          <button type="button" className="plain-button" onClick={() => saveReport(file, issues)}>
            Save report as text
          </button>
          <button type="button" className={`word-button ${styles.close}`} onClick={closeDialog}>
            Close
          </button>
        </>
      }
    >
      <IssueList issues={listed} />
      {more > 0 && (
        <p className={styles.more}>
          And {counted(more, 'more problem')}
          {isWhole ? `, which ${more === 1 ? 'is' : 'are'} in the report.` : '; mend these first.'}
        </p>
      )}
    </Modal>
  );
}

function saveReport(file: string, issues: readonly Issue[]) {
  saveFile(`${file}-problems.txt`, new Blob([reportOf(file, issues)], { type: 'text/plain' }));
}
