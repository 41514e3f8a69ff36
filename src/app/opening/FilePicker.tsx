import { useRef } from 'react';
import { givenFiles } from './given-files';
import { useOpenFiles } from './use-open-files';

const ACCEPTED = '.json,.csv,.tsv,.gz,application/json,text/csv,text/tab-separated-values,application/gzip';

/** A button that lets the reader choose files from his own machine: a dataset, or the tables of events that belong together. */
export function FilePicker({ label, main = false }: { readonly label: string; readonly main?: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  const openFiles = useOpenFiles();
  return (
    <>
      <button type="button" className={main ? 'main-button' : 'plain-button'} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        multiple
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const given = givenFiles(currentTarget.files ?? []);
          // The same file, mended, may be chosen again.
          currentTarget.value = '';
          if (given.length > 0) void openFiles(given);
        }}
      />
    </>
  );
}
