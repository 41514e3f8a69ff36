import type { ReactNode } from 'react';
import { grouped, listed } from '../../lib/text';
import type { Misplaced, TextDifference, TextRefusal } from '../../view/reading-differences';
import { useSession, useStage } from '../hooks';
import { openTexts } from '../open-texts';
import { closeDialog } from '../stage';
import { FileButton } from '../ui/FileButton';
import { Modal } from '../ui/Modal';
import styles from './TextRefusalDialog.module.css';

/** The dialog that says why a file was not taken for the text of a source, and in what it differs. */
export function TextRefusalDialog() {
  const dialog = useStage((now) => now.dialog);
  return dialog.kind === 'text-refusal' ? <Refused refusal={dialog.refusal} /> : null;
}

function Refused({ refusal }: { readonly refusal: TextRefusal }) {
  const session = useSession();
  const asked = refusal.kind === 'differs' ? refusal.difference.source.id : undefined;
  return (
    <Modal
      title={titleOf(refusal)}
      subtitle="Nothing changed. A text is known by its digest, so that passages are never lit in another edition."
      size="narrow"
      onClose={closeDialog}
      footer={
        <>
          <AnotherText onFiles={(files) => void openTexts(session, files, asked)} />
          <button type="button" className="plain-button" onClick={closeDialog}>
            Close
          </button>
        </>
      }
    >
      <Reasons refusal={refusal} />
    </Modal>
  );
}

function AnotherText({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  return (
    <FileButton
      label="Choose another text"
      accept=".txt,text/plain"
      look="main-button"
      multiple={false}
      onFiles={onFiles}
    />
  );
}

function titleOf(refusal: TextRefusal): string {
  switch (refusal.kind) {
    case 'unreadable':
      return `${refusal.file} could not be read as text`;
    case 'stranger':
      return `${refusal.file} is the text of no source here`;
    case 'differs':
      return `${refusal.file} is not the text of ${refusal.difference.source.title}`;
  }
}

function Reasons({ refusal }: { readonly refusal: TextRefusal }) {
  switch (refusal.kind) {
    case 'unreadable':
      return refusal.reasons.map((reason) => <p key={reason}>{reason}</p>);
    case 'stranger': {
      const known = refusal.sources.filter(({ text }) => text).map(({ title }) => `“${title}”`);
      return known.length === 0 ? (
        <p>No source of this dataset has a digest to know its text by.</p>
      ) : (
        <p>Its words are not those of {listed(known.slice(0, 6))}, the sources of this dataset that have a digest.</p>
      );
    }
    case 'differs':
      return <Differences difference={refusal.difference} />;
  }
}

function Differences({ difference }: { readonly difference: TextDifference }) {
  const { source, length, sha256, standing, passages, first } = difference;
  const { text } = source;
  return (
    <>
      <dl className={styles.differences}>
        <Line term="Length">
          {grouped(length)} characters
          {text && (text.length === length ? ', as it should be' : ` instead of ${grouped(text.length)}`)}
        </Line>
        <Line term="Digest">
          <code>{sha256.slice(0, 16)}…</code>
          {text ? (
            <>
              {' '}
              instead of <code>{text.sha256.slice(0, 16)}…</code>
            </>
          ) : (
            ', and the dataset gives none to know it by'
          )}
        </Line>
        <Line term="Passages">
          {grouped(standing)} of {grouped(passages)} stand where the dataset says
        </Line>
        {first && (
          <Line term="The first that does not">
            <FirstMisplaced of={first} />
          </Line>
        )}
      </dl>
      <p className={styles.hint}>
        It is not a matter of line ends, a byte order mark or the last line break: that was tried. It may be another
        edition, or have been changed by the program that saved it.
      </p>
    </>
  );
}

function FirstMisplaced({ of: { passage, reasons, found, shift } }: { readonly of: Misplaced }) {
  return (
    <>
      Paragraph {passage.paragraph}, characters {grouped(passage.start)} to {grouped(passage.end)}:{' '}
      <span dir="auto">{reasons.join(' ')}</span>{' '}
      {found === '' ? (
        'The text has ended before.'
      ) : (
        <>
          There stands <q dir="auto">{found} …</q>
        </>
      )}
      {shift ? ` The words stand ${grouped(Math.abs(shift))} characters ${shift > 0 ? 'further on' : 'before'}.` : null}
    </>
  );
}

function Line({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
