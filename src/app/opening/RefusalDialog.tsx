import { counted } from '../../lib/text';
import { useStage } from '../hooks';
import type { Refusal } from '../stage';
import { FilePicker } from './FilePicker';
import { IssuesDialog } from './IssuesDialog';
import styles from './RefusalDialog.module.css';

const LISTED = 200;
const EVERY = 'Every problem found is listed; references and dates are checked once the file’s shape is right.';
const FIRST = 'The first problems found are listed; nothing is left out of a table silently.';

/** The dialog that says why a file was not opened: every problem with its place and what to do about it. */
export function RefusalDialog() {
  const dialog = useStage((stage) => stage.dialog);
  return dialog.kind === 'refusal' ? <Problems refusal={dialog.refusal} /> : null;
}

/** Nothing where the one problem is the file as a whole. */
function scopeOf([first, another]: Refusal['issues'], isWhole: boolean): string {
  if (!another && (first?.place === 'the file' || first?.code === 'not-a-dataset')) return '';
  return isWhole ? EVERY : FIRST;
}

function Problems({ refusal: { file, issues, found = issues.length } }: { readonly refusal: Refusal }) {
  const more = found - Math.min(LISTED, issues.length);
  const isWhole = found === issues.length;
  return (
    <IssuesDialog
      title={`${file} was not opened: ${counted(found, 'problem')}`}
      subtitle={`Nothing changed; the view behind is as you left it. ${scopeOf(issues, isWhole)}`.trim()}
      issues={issues}
      listed={issues.slice(0, LISTED)}
      file={file}
      reportName={`${file}-problems.txt`}
      action={<FilePicker label="Choose another file" main />}
    >
      {more > 0 && (
        <p className={styles.more}>
          And {counted(more, 'more problem')}
          {isWhole ? `, which ${more === 1 ? 'is' : 'are'} in the report.` : '; mend these first.'}
        </p>
      )}
    </IssuesDialog>
  );
}
