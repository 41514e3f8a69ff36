import { Unreadable } from '../problems';
import { decodedInPieces, markedEncoding } from './decode';

/** The text of an XML file in pieces: a byte order mark decides, then what its declaration says, else it is UTF-8. Tells how much is gone through, 0 to 1; throws `Unreadable` at the first byte that is no text. */
export function decodedXml(bytes: Uint8Array, onProgress?: (share: number) => void): Iterable<string> {
  return decodedInPieces(bytes, unmarkedEncoding(bytes), onProgress);
}

const DECLARED = /^<\?xml[^<>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/;
/** A declaration is longer only where somebody pads it. */
const DECLARATION_LENGTH = 512;

/** The encoding of a file without a byte order mark: UTF-16 is told by its first sign, others by what they declare. */
function unmarkedEncoding(bytes: Uint8Array): string | undefined {
  if (markedEncoding(bytes) !== undefined) return undefined;
  const [first, second] = bytes;
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const declared = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, DECLARATION_LENGTH)))?.[1];
  if (declared !== undefined && /^(utf-?16|utf-?32|ucs|iso-10646)/i.test(declared)) throw notAsDeclared(declared);
  return declared;
}

/** A declaration that can be read byte by byte is in no encoding of two or four bytes a character. */
function notAsDeclared(declared: string): Unreadable {
  const message = `The file declares to be ${declared.toUpperCase()}, and is not.`;
  return new Unreadable('encoding-unknown', message, 'Save the file as UTF-8 and open it again.', 'line 1, column 1');
}
