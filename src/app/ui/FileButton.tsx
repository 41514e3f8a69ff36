import { useRef } from 'react';

/** A button that lets the reader choose files from his own machine; `look` is the class of the button. */
export function FileButton({
  label,
  accept,
  look,
  multiple = true,
  onFiles,
}: {
  readonly label: string;
  /** Extensions and media types, with commas between; any file may be chosen when absent. */
  readonly accept?: string;
  readonly look: 'main-button' | 'plain-button' | 'word-button';
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={look} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = Array.from(currentTarget.files ?? []);
          // The same file, mended, may be chosen again.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
