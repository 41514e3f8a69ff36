import { useRef } from 'react';
import { useOpenFile } from './use-open-file';

/** A button that lets the reader choose a dataset file from his own machine. */
export function FilePicker({ label, main = false }: { readonly label: string; readonly main?: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  const openFile = useOpenFile();
  return (
    <>
      <button type="button" className={main ? 'main-button' : 'plain-button'} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file, mended, may be chosen again.
          currentTarget.value = '';
          if (file) void openFile(file);
        }}
      />
    </>
  );
}
