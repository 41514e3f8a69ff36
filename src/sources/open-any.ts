import type { ReadFormat } from '../formats/format';
import { READ_FORMATS } from '../formats/formats';
import { issueOf, Unreadable } from '../formats/problems';
import { READ_LIMITS } from '../formats/reading/limits';
import type { FileStart, ReadAnswer, ReadInput } from '../formats/reading/reader';
import { isZip } from '../formats/reading/unzipped';
import { grouped, listed } from '../lib/text';
import type { Issue } from '../model/issue';
import { refuseForeign, refuseOffice } from './foreign-file';
import { unknownFile } from './unknown-file';
import { filesInZip, type NamedBytes, withoutGzip } from './unpack';

/** What files are read with, whatever their format. */
export type OpenContext = Pick<ReadInput, 'standard' | 'cameo'> & Partial<Pick<ReadInput, 'choices' | 'onProgress'>>;

/** What came of a file: the answer of its format, if that is known, and the name that was read in the end. */
export type AnyAnswer = ReadAnswer & { readonly format?: ReadFormat; readonly name: string };

/** Opens one file of any format, packed or not: its content decides what reads it. Bad input is an answer. */
export async function openAny(file: NamedBytes, context: OpenContext): Promise<AnyAnswer> {
  try {
    return await opened(file, context);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { ...refusedBy(error), name: file.name };
  }
}

async function opened(file: NamedBytes, context: OpenContext): Promise<AnyAnswer> {
  if (file.bytes.length > READ_LIMITS.bytes) {
    const most = grouped(Math.round(READ_LIMITS.bytes / 1e6));
    throw new Unreadable('too-large', `The file holds more than ${most} MB: so much is read at most.`);
  }
  const plain = await withoutGzip(file);
  refuseForeign(plain.bytes);
  const { inner, format } = known(plain);
  if (!format) return { ...refusedBy(unknownFile(startOf(inner))), name: inner.name };
  const answer = await readAs(format, inner, context);
  return { ...noted(answer, inner, format), format, name: inner.name };
}

async function readAs(format: ReadFormat, file: NamedBytes, context: OpenContext): Promise<ReadAnswer> {
  const { standard, cameo, choices = {}, onProgress = () => {} } = context;
  const read = await format.reader();
  try {
    return await read({ ...file, standard, cameo, choices, onProgress });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return refusedBy(error);
  }
}

/** The answer for a file that cannot be read. */
export function refusedBy(error: Unreadable): ReadAnswer {
  return { ok: false, issues: [issueOf(error, 'the file')], found: 1 };
}

/** The format of a file; of an archive that is no format itself, the one file in it that has a format. */
function known(file: NamedBytes): { readonly inner: NamedBytes; readonly format?: ReadFormat } {
  const format = formatOf(file);
  if (format) return { inner: file, format };
  if (!isZip(file.bytes)) return { inner: file };
  const files = filesInZip(file.bytes);
  refuseOffice(files);
  const readable = files.flatMap((inner) => {
    const its = formatOf(inner);
    return its ? [{ inner: { ...inner, name: inner.name.split('/').at(-1) ?? inner.name }, format: its }] : [];
  });
  const [only, another] = readable;
  if (only && !another) return only;
  const names = listed((another ? readable.map(({ inner }) => inner) : files).slice(0, 5).map(({ name }) => name));
  if (another)
    throw new Unreadable('several-files', `The archive holds several graphs: ${names}.`, 'Unpack it and open one.');
  throw new Unreadable('no-graph', `Nothing in the archive is a graph: it holds ${names || 'no file'}.`);
}

const LOOKED_AT = 1 << 16;

function startOf({ name, bytes }: NamedBytes): FileStart {
  const start = bytes.subarray(0, LOOKED_AT);
  return { name, bytes: start, text: startText(start) };
}

function formatOf(file: NamedBytes): ReadFormat | undefined {
  const looked = startOf(file);
  return READ_FORMATS.find((format) => format.recognises(looked));
}

/** The start of a file as text, by its byte order mark or as UTF-8; the decoder takes the mark away. */
function startText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return new TextDecoder(isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

/** Adds to an opened file that its name says another format than its content; what is JSON may be called so whatever it holds. */
function noted(
  answer: ReadAnswer,
  { name }: NamedBytes,
  { label, extension, otherExtensions = [], mime }: ReadFormat,
): ReadAnswer {
  if (answer.ok !== true) return answer;
  const ends = (ending: string) => name.toLowerCase().endsWith(`.${ending}`);
  const claimed = READ_FORMATS.find((one) => [one.extension, ...(one.otherExtensions ?? [])].some(ends));
  if (!claimed || (ends('json') && mime.includes('json')) || [extension, ...otherExtensions].some(ends)) return answer;
  const issue: Issue = {
    severity: 'info',
    code: 'named-otherwise',
    place: 'the file',
    message: `By its name the file would be ${claimed.label}; it holds ${label}.`,
    hint: `It was read as ${label}.`,
  };
  return { ...answer, issues: [issue, ...answer.issues], found: answer.found + 1 };
}
