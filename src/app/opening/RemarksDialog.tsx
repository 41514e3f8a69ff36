import { counted } from '../../lib/text';
import { useStage } from '../hooks';
import type { Remarks } from '../stage';
import { IssuesDialog } from './IssuesDialog';

/** The dialog of what was noticed in a file that was opened: what was left out, changed or assumed, each with its place. */
export function RemarksDialog() {
  const dialog = useStage((stage) => stage.dialog);
  return dialog.kind === 'remarks' ? <Noticed remarks={dialog.remarks} /> : null;
}

function Noticed({ remarks: { file, issues, found, otherwise } }: { readonly remarks: Remarks }) {
  const left = issues.filter(({ severity }) => severity === 'warning').length;
  return (
    <IssuesDialog
      title={`${counted(found, 'remark')} on ${file}`}
      subtitle={
        left > 0
          ? 'The file is open. What of it was left out or changed stands first.'
          : 'The file is open; nothing of it was left out.'
      }
      issues={issues}
      listed={[...issues].sort((a, b) => Number(b.severity === 'warning') - Number(a.severity === 'warning'))}
      file={file}
      reportName={`${file}-remarks.txt`}
      action={
        otherwise && (
          <button type="button" className="main-button" onClick={otherwise.take}>
            {otherwise.label}
          </button>
        )
      }
    />
  );
}
