import type { Format } from '../formats/format';
import { FORMATS } from '../formats/formats';
import { aligned } from './aligned';
import type { ExitCode } from './command';
import type { Given } from './flags';
import type { Machine } from './machine';
import { Misuse } from './misuse';
import { EVENT_TABLES } from './open-events';
import { jsonOf } from './plain';

interface Row {
  readonly id: string;
  readonly label: string;
  readonly reads: boolean;
  readonly writes: boolean;
  readonly extensions: readonly string[];
  readonly hint: string;
}

const EVENTS: Row = {
  ...EVENT_TABLES,
  reads: true,
  writes: false,
  extensions: ['csv', 'tsv'],
  hint: 'many claims with source, target, type and date; with tables of actors and types',
};

/** Lists every format: its id, what it is called, whether it is read and written, and how its files end. */
export async function listFormats(given: Given, { out }: Machine): Promise<ExitCode> {
  if (given.words.length > 0) throw new Misuse('It takes no file.', 'For example: atlas formats');
  const rows = [...FORMATS.map(rowOf), EVENTS];
  await out.write(given.has('json') ? `${jsonOf(rows)}\n` : asText(rows));
  return 0;
}

function rowOf({ id, label, hint, extension, otherExtensions = [], reader, write }: Format): Row {
  const extensions = [extension, ...otherExtensions];
  return { id, label, reads: reader !== undefined, writes: write !== undefined, extensions, hint };
}

function asText(rows: readonly Row[]): string {
  const cells = rows.map(({ id, label, reads, writes, extensions, hint }) => [
    id,
    label,
    reads ? 'yes' : '–',
    writes ? 'yes' : '–',
    extensions.map((extension) => `.${extension}`).join(' '),
    hint,
  ]);
  const head = ['id', 'format', 'reads', 'writes', 'extensions', 'good for'];
  const note = 'Files are known by their content, whatever their name, and may be packed as .gz or .zip.';
  return `${[...aligned([head, ...cells]), '', note].join('\n')}\n`;
}
