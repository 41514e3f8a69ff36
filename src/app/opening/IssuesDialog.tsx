import type { ReactNode } from 'react';
import type { Issue } from '../../model/issue';
import { reportOf } from '../../model/report';
import { saveFile } from '../save-file';
import { closeDialog } from '../stage';
import { Modal } from '../ui/Modal';
import { IssueList } from './IssueList';
import styles from './IssuesDialog.module.css';

/** A dialog of what was found in a file, which can be saved as text. */
export function IssuesDialog({
  title,
  subtitle,
  issues,
  listed = issues,
  file,
  reportName,
  action,
  children,
}: {
  readonly title: string;
  readonly subtitle: string;
  /** All that go into the report. */
  readonly issues: readonly Issue[];
  /** Those that the dialog lists, in its order. */
  readonly listed?: readonly Issue[];
  /** The file that they were found in, and how the report on it is called. */
  readonly file: string;
  readonly reportName: string;
  /** What can be done about them, before the other buttons. */
  readonly action?: ReactNode;
  /** What is said below the list. */
  readonly children?: ReactNode;
}) {
  const save = () => saveFile(reportName, new Blob([reportOf(file, issues)], { type: 'text/plain' }));
  return (
    <Modal
      title={title}
      subtitle={subtitle}
      onClose={closeDialog}
      footer={
        <>
          {action}
          <button type="button" className="plain-button" onClick={save}>
            Save report as text
          </button>
          <button type="button" className={`word-button ${styles.close}`} onClick={closeDialog}>
            Close
          </button>
        </>
      }
    >
      <IssueList issues={listed} />
      {children}
    </Modal>
  );
}
