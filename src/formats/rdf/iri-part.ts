const PLAIN = /^[\w-]+$/;
/** What stands for itself both in an IRI and after a Turtle prefix. */
const KEPT = /[^\w.-]/gu;

/** An id as one part of the path of an IRI: ASCII only, and never `.` or `..`, which programs resolve away. */
export function encodedId(id: string): string {
  if (PLAIN.test(id)) return id;
  if (id === '.' || id === '..') return id.replaceAll('.', '%2E');
  return id.replace(KEPT, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return code >= 0xd800 && code <= 0xdfff ? halfOfPair(code) : encodedChar(char);
  });
}

function encodedChar(char: string): string {
  return encodeURIComponent(char).replace(/[!'()*~]/, (sign) => percent(sign.charCodeAt(0)));
}

/** Half of a surrogate pair has no UTF-8; it gets the three bytes that it would have if it had. */
function halfOfPair(code: number): string {
  return percent(0xe0 | (code >> 12)) + percent(0x80 | ((code >> 6) & 0x3f)) + percent(0x80 | (code & 0x3f));
}

function percent(byte: number): string {
  return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

const HALF = /%ED%([AB][0-9A-F])%([89AB][0-9A-F])/g;

/** The id that `encodedId` made a part of; undefined where it is none of its making. */
export function decodedId(part: string): string | undefined {
  if (!part.includes('%')) return part === '' ? undefined : part;
  const pieces = part.split(/((?:%ED%[AB][0-9A-F]%[89AB][0-9A-F])+)/);
  try {
    return pieces.map((piece, at) => (at % 2 === 1 ? piece.replace(HALF, half) : decodeURIComponent(piece))).join('');
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function half(_: string, second: string, third: string): string {
  const [high, low] = [Number.parseInt(second, 16), Number.parseInt(third, 16)];
  return String.fromCharCode(0xd000 | ((high & 0x3f) << 6) | (low & 0x3f));
}
