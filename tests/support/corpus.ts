import { existsSync, readFileSync } from 'node:fs';
import { csvRows } from './csv-rows';

const FOLDER = new URL('../../../shared/corpus/', import.meta.url);
const MANIFEST = new URL('MANIFEST.csv', FOLDER);

/** A graph file that other people made, with what its list says of it. */
export interface CorpusFile {
  /** Its path below the folder of the corpus. */
  readonly file: string;
  readonly format: string;
  /** Undefined where the list gives no number. */
  readonly nodes: number | undefined;
  readonly edges: number | undefined;
  readonly notes: string;
}

/** The corpus files of a format; none where the corpus is not there. */
export function corpusFiles(format: string): readonly CorpusFile[] {
  if (!existsSync(MANIFEST)) return [];
  const text = readFileSync(MANIFEST, 'utf8').replace(/\r?\n/g, '\r\n');
  const [head = [], ...rows] = csvRows(text.endsWith('\r\n') ? text : `${text}\r\n`);
  return rows
    .map((row) => new Map(head.map((name, at) => [name, row[at] ?? ''])))
    .filter((row) => row.get('format') === format)
    .map((row) => ({
      file: row.get('file') ?? '',
      format,
      nodes: countIn(row.get('nodes')),
      edges: countIn(row.get('edges')),
      notes: row.get('notes') ?? '',
    }));
}

function countIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

/** The bytes of a corpus file. */
export function corpusBytes({ file }: Pick<CorpusFile, 'file'>): Uint8Array {
  return new Uint8Array(readFileSync(new URL(file, FOLDER)));
}
