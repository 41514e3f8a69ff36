import { FileButton } from '../ui/FileButton';
import { givenFiles } from './given-files';
import { useOpenFiles } from './use-open-files';

const ACCEPTED =
  '.json,.csv,.tsv,.gz,.txt,application/json,text/csv,text/tab-separated-values,application/gzip,text/plain';

/** A button that lets the reader choose files from his own machine: a dataset, the tables of events that belong together, or the text of a source. */
export function FilePicker({ label, main = false }: { readonly label: string; readonly main?: boolean }) {
  const openFiles = useOpenFiles();
  return (
    <FileButton
      label={label}
      accept={ACCEPTED}
      look={main ? 'main-button' : 'plain-button'}
      onFiles={(files) => void openFiles(givenFiles(files))}
    />
  );
}
