import { Unreadable } from '../formats/problems';
import type { NamedBytes } from './unpack';
import { whatIsRead } from './what-is-read';

/** A file of a program whose files are not read here. */
interface ForeignFile {
  /** What it is, with its article. */
  readonly is: string;
  /** What is the matter with it, and what can be done about it. */
  readonly sort: Sort;
}

interface Sort {
  readonly but: string;
  readonly way: string;
}

const PICTURE: Sort = {
  but: 'it may show a graph, but holds none',
  way: 'Open the file that the picture was made from.',
};
const DOCUMENT: Sort = {
  but: 'it may tell of a graph, but holds none',
  way: 'Saved as plain text, it can be the text of a source; the ties that it tells of have to be written into a table.',
};
const SHEET: Sort = {
  but: 'it is not read as it is',
  way: 'Save the sheet that holds the ties as CSV, and open that.',
};
const DATABASE: Sort = { but: 'it is not read as it is', way: 'Save its tables as CSV, and open those.' };
const ARCHIVE: Sort = { but: 'it is not unpacked here', way: 'Unpack it, and open what is in it.' };

/** The first bytes of files, each as two hexadecimal digits. */
const SIGNATURES: readonly (readonly [RegExp, ForeignFile])[] = [
  [/^89504e470d0a/, { is: 'a picture (PNG)', sort: PICTURE }],
  [/^ffd8ff/, { is: 'a picture (JPEG)', sort: PICTURE }],
  [/^47494638(?:37|39)61/, { is: 'a picture (GIF)', sort: PICTURE }],
  [/^52494646.{8}57454250/, { is: 'a picture (WebP)', sort: PICTURE }],
  [/^(?:49492a00|4d4d002a)/, { is: 'a picture (TIFF)', sort: PICTURE }],
  [/^255044462d3/, { is: 'a document (PDF)', sort: DOCUMENT }],
  [/^7b5c7274663/, { is: 'a document (RTF)', sort: DOCUMENT }],
  [/^d0cf11e0a1b11ae1/, { is: 'a document or workbook of an older office program', sort: SHEET }],
  [/^53514c69746520666f726d6174203300/, { is: 'a database (SQLite)', sort: DATABASE }],
  [/^5041523115/, { is: 'a table in columns (Parquet)', sort: DATABASE }],
  [/^377abcaf271c/, { is: 'an archive (7z)', sort: ARCHIVE }],
  [/^526172211a07/, { is: 'an archive (RAR)', sort: ARCHIVE }],
  [/^425a683.314159265359/, { is: 'an archive (bzip2)', sort: ARCHIVE }],
  [/^fd377a585a00/, { is: 'an archive (xz)', sort: ARCHIVE }],
  [/^28b52ffd/, { is: 'an archive (zstd)', sort: ARCHIVE }],
];

/** What office programs save as a ZIP, by the folder or by the type that is in it. */
const PACKED: readonly (readonly [RegExp, ForeignFile])[] = [
  [/^word\//, { is: 'a document (DOCX)', sort: DOCUMENT }],
  [/^xl\//, { is: 'a workbook (XLSX)', sort: SHEET }],
  [/^ppt\//, { is: 'a set of slides (PPTX)', sort: DOCUMENT }],
  [/^application\/vnd\.oasis\.opendocument\.spreadsheet/, { is: 'a workbook (ODS)', sort: SHEET }],
  [/^application\/(?:vnd\.oasis\.opendocument|epub)/, { is: 'a document', sort: DOCUMENT }],
];

/** Throws `Unreadable` for a file that begins like one of a program whose files are not read here. */
export function refuseForeign(bytes: Uint8Array): void {
  const start = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const found = SIGNATURES.find(([signature]) => signature.test(start));
  if (found) throw refusalOf(found[1]);
}

/** Throws `Unreadable` for what an office program saved as a ZIP, by the files that are in it. */
export function refuseOffice(files: readonly NamedBytes[]): void {
  const typed = files.find(({ name }) => name === 'mimetype');
  if (!typed && !files.some(({ name }) => name === '[Content_Types].xml')) return;
  const signs = [new TextDecoder().decode(typed?.bytes.subarray(0, 80)), ...files.map(({ name }) => name)];
  const found = PACKED.find(([pattern]) => signs.some((sign) => pattern.test(sign)));
  if (found) throw refusalOf(found[1]);
}

function refusalOf({ is, sort: { but, way } }: ForeignFile): Unreadable {
  return new Unreadable('unknown-format', `The file is ${is}: ${but}.`, `${way} ${whatIsRead()}`);
}
