import { FileButton } from '../ui/FileButton';
import { givenFiles } from './given-files';
import { useOpenFiles } from './use-open-files';

/** A button that lets the reader choose files from his own machine, whatever their endings: a dataset or graph, the tables of events that belong together, or the text of a source. */
export function FilePicker({ label, main = false }: { readonly label: string; readonly main?: boolean }) {
  const openFiles = useOpenFiles();
  return (
    <FileButton
      label={label}
      look={main ? 'main-button' : 'plain-button'}
      onFiles={(files) => void openFiles(givenFiles(files))}
    />
  );
}
