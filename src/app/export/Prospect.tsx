import { useEffect, useState } from 'react';
import type { Loss } from '../../formats/format';
import { grouped } from '../../lib/text';
import type { Draft } from './draft';
import type { Product } from './outputs';
import styles from './Prospect.module.css';

const LINES = 12;
const WIDEST = 160;

/** What the file will be: what the format cannot hold of this very data, and its first lines. */
export function Prospect({
  holder,
  losses,
  draft,
}: {
  /** What cannot hold: `GEXF`, `a picture`. */
  readonly holder: string;
  /** Undefined while they are counted. */
  readonly losses: readonly Loss[] | undefined;
  readonly draft: Draft;
}) {
  return (
    <div className={styles.prospect}>
      <section aria-busy={losses === undefined}>
        <h3>What {holder} cannot hold</h3>
        {losses ? <Losses losses={losses} /> : <p className={styles.nothing}>Counting…</p>}
      </section>
      <section aria-busy={draft.kind === 'writing'}>
        <h3>{headingOf(draft)}</h3>
        {draft.kind === 'failed' && <p className={styles.nothing}>The file could not be written: {draft.message}</p>}
        {draft.kind === 'written' && <Preview product={draft.product} />}
        {draft.kind === 'estimated' && <Lines text={draft.beginning} />}
        {draft.kind === 'writing' && <p className={styles.nothing}>Writing…</p>}
      </section>
    </div>
  );
}

function Losses({ losses }: { readonly losses: readonly Loss[] }) {
  if (losses.length === 0)
    return <p className={styles.nothing}>Nothing: this file keeps everything that is exported.</p>;
  return (
    <ul className={styles.losses}>
      {losses.map(({ count, what }) => (
        <li key={what}>
          <b>{grouped(count)}</b> <span>{what}</span>
        </li>
      ))}
    </ul>
  );
}

function headingOf(draft: Draft): string {
  const isPicture = draft.kind === 'written' && draft.product.blob.type.startsWith('image/');
  return isPicture ? 'The picture' : 'First lines of the file';
}

function Preview({ product: { blob, text } }: { readonly product: Product }) {
  return blob.type.startsWith('image/') ? <Thumbnail blob={blob} /> : <Lines text={text} />;
}

function Lines({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return <p className={styles.nothing}>This file is packed; it has no lines to show.</p>;
  return <pre className={styles.lines}>{firstLines(text)}</pre>;
}

function Thumbnail({ blob }: { readonly blob: Blob }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url ? <img className={styles.thumbnail} src={url} alt="What is saved, as drawn" /> : null;
}

/** The first lines of a text, long ones cut off. */
function firstLines(text: string): string {
  const lines = text.slice(0, LINES * 4000).split('\n', LINES);
  return lines.map((line) => (line.length > WIDEST ? `${line.slice(0, WIDEST)}…` : line)).join('\n');
}
