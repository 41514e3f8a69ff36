import { counted } from '../../lib/text';
import { reportOf } from '../../model/report';
import { useStage } from '../hooks';
import { saveFile } from '../save-file';
import { closeDialog, type Remarks } from '../stage';
import { Modal } from '../ui/Modal';
import { IssueList } from './IssueList';
import styles from './RefusalDialog.module.css';

/** The dialog of what was noticed in a file that was opened: what was left out, changed or assumed, each with its place. */
export function RemarksDialog() {
  const dialog = useStage((stage) => stage.dialog);
  return dialog.kind === 'remarks' ? <Noticed remarks={dialog.remarks} /> : null;
}

function Noticed({ remarks: { file, issues, found } }: { readonly remarks: Remarks }) {
  const left = issues.filter(({ severity }) => severity === 'warning').length;
  return (
    <Modal
      title={`${counted(found, 'remark')} on ${file}`}
      subtitle={
        left > 0
          ? 'The file is open. What of it was left out or changed stands first.'
          : 'The file is open; nothing of it was left out.'
      }
      onClose={closeDialog}
      footer={
        <>
          <button type="button" className="plain-button" onClick={() => save(file, issues)}>
            Save report as text
          </button>
          <button type="button" className={`word-button ${styles.close}`} onClick={closeDialog}>
            Close
          </button>
        </>
      }
    >
      <IssueList
        issues={[...issues].sort((a, b) => Number(b.severity === 'warning') - Number(a.severity === 'warning'))}
      />
    </Modal>
  );
}

function save(file: string, issues: Remarks['issues']) {
  saveFile(`${file}-remarks.txt`, new Blob([reportOf(file, issues)], { type: 'text/plain' }));
}
