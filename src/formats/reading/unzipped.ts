import { Inflate } from 'fflate';
import { grouped } from '../../lib/text';
import { Unreadable } from '../problems';
import { keepWithin, READ_LIMITS } from './limits';

/** A file in a ZIP archive, by its entry in the list at the end. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header stands. */
  readonly at: number;
}

const END_OF_LIST = 0x06054b50;
const ENTRY = 0x02014b50;
const FILE = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const AT_ONCE = 1 << 16;
const MOST_FILES = 1000;

/** True for a ZIP archive. */
export function isZip([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && third === 3 && fourth === 4;
}

/** The files of a ZIP archive by their names, folders and what computers put beside files left out. Throws `Unreadable` where it is broken, locked or larger than is read; what is unpacked never exceeds what the list says. */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wanted = entriesIn(view).filter(({ name }) => !/\/$|(^|\/)(__MACOSX\/|\.)/.test(name));
  const total = wanted.reduce((sum, { size }) => sum + size, 0);
  keepWithin('bytes', total);
  return new Map(wanted.map((entry) => [entry.name, contentOf(entry, bytes, view)]));
}

function broken(): Unreadable {
  const hint = 'Make the archive again: it may have been cut off, or be locked with a password.';
  return new Unreadable('broken-zip', 'The file is a ZIP archive, and cannot be unpacked.', hint);
}

function tooMany(): Unreadable {
  const message = `The archive holds more than ${grouped(MOST_FILES)} files: so many are read at most.`;
  return new Unreadable('too-large', message, 'Unpack it and open one.');
}

function entriesIn(view: DataView): readonly Entry[] {
  const end = endOfList(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_FILES) throw tooMany();
  const entries: Entry[] = [];
  for (let number = 0; number < count; number++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) throw broken();
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    entries.push(entryAt(view, at, name ?? 0));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function entryAt(view: DataView, at: number, nameLength: number): Entry {
  const isLocked = (view.getUint16(at + 8, true) & 1) === 1;
  if (isLocked || at + 46 + nameLength > view.byteLength) throw broken();
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  return {
    name: new TextDecoder().decode(name),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
}

function endOfList(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === END_OF_LIST) return at;
  throw broken();
}

function contentOf(entry: Entry, bytes: Uint8Array, view: DataView): Uint8Array {
  const { at, packed, size, method } = entry;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== FILE) throw broken();
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length || (method !== 0 && method !== 8)) throw broken();
  const raw = bytes.subarray(start, start + packed);
  const content = method === 0 ? raw : inflated(raw, size);
  if (content.length !== size || crcOf(content) !== entry.crc) throw broken();
  return content;
}

/** Unpacks a little at a time, and stops where more comes out than was said. */
function inflated(raw: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(Math.min(size, READ_LIMITS.bytes));
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length > content.length) throw broken();
    content.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at < raw.length; at += AT_ONCE) {
      inflate.push(raw.subarray(at, at + AT_ONCE), at + AT_ONCE >= raw.length);
    }
  } catch {
    throw broken();
  }
  return content.subarray(0, length);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
