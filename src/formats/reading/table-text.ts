import { Unreadable } from '../problems';
import { decoded, markedEncoding } from './decode';

/** The text of a table, and in which encoding it was read. */
export interface TableText {
  readonly text: string;
  readonly encoding: string;
  /** True where neither the file nor anybody else said so. */
  readonly isGuessed: boolean;
  /** What a first line such as `sep=;` says, which Excel reads and which is no row; the line is empty in the text. */
  readonly delimiter?: string;
}

const WESTERN = 'windows-1252';
const LOOKED_AT = 4096;

/** The text of a table: by its byte order mark, by what was chosen, else UTF-8, or windows-1252 where it cannot be that. Throws `Unreadable` for what is no text. */
export function tableText(bytes: Uint8Array, chosen?: string): TableText {
  const marked = markedEncoding(bytes);
  const said = marked ?? chosen ?? wideEncoding(bytes);
  const read = said === undefined ? guessed(bytes) : { text: decoded(bytes, said), encoding: said };
  if (read.text.includes('\0')) {
    const hint = 'Save the table as text, with commas or tabs between its cells.';
    throw new Unreadable('not-text', 'This is no table in a text file: it holds characters of code 0.', hint);
  }
  const isGuessed = marked === undefined && chosen === undefined && read.encoding !== 'utf-8';
  const [line, delimiter] = /^"?sep=(.)"?(?=[\r\n])/i.exec(read.text) ?? [];
  if (line === undefined || delimiter === undefined) return { ...read, isGuessed };
  return { ...read, isGuessed, text: read.text.slice(line.length), delimiter };
}

/** UTF-16 without a mark: every other byte of Western letters is zero. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, LOOKED_AT);
  let even = 0;
  let odd = 0;
  for (const [at, byte] of start.entries()) {
    if (byte === 0 && at % 2 === 0) even++;
    else if (byte === 0) odd++;
  }
  const many = start.length / 8;
  if (odd > many && even < odd / 8) return 'utf-16le';
  return even > many && odd < even / 8 ? 'utf-16be' : undefined;
}

function guessed(bytes: Uint8Array): Pick<TableText, 'text' | 'encoding'> {
  const encoding = isWestern(bytes) ? WESTERN : 'utf-8';
  return { text: decoded(bytes, encoding), encoding };
}

/** True where more of what is not ASCII cannot be UTF-8 than can; a file in which it is the other way round is a broken one. */
function isWestern(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return false;
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const bad = lenient.match(/\uFFFD/g)?.length ?? 0;
    const beyondAscii = lenient.match(/[^\p{ASCII}]/gu)?.length ?? 0;
    return bad > beyondAscii - bad;
  }
}
