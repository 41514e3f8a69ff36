import { FileButton } from '../ui/FileButton';
import type { Connector } from './connector';
import styles from './EngineDialog.module.css';
import { RDF_ENDINGS } from './embedded-file';

/** The other engine: the page's own, for a file of RDF that is too large to be drawn as a whole. */
export function FileChoice({
  connector,
  again,
}: {
  readonly connector: Connector;
  /** The name of the file that is wanted again. */
  readonly again?: string | undefined;
}) {
  return (
    <section className={styles.file} aria-label="A file of RDF">
      <p>
        {again === undefined
          ? 'or let the page’s own engine hold a file of RDF, of which nothing is sent anywhere:'
          : 'The page’s own engine forgot the file when the page was left. Nothing of it is sent anywhere.'}
      </p>
      <FileButton
        label="Choose a file…"
        accept={RDF_ENDINGS}
        look="plain-button"
        multiple={false}
        onFiles={([file]) => file && connector.load(file)}
      />
    </section>
  );
}
