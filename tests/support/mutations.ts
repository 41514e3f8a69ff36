/** Numbers in a row that a seed decides, each at least 0 and below 1. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Mutation = (bytes: Buffer, dice: Dice, other: Buffer) => Buffer;

interface Dice {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  one<Item>(items: readonly Item[]): Item;
}

const HOSTILE_WORDS = [
  '__proto__',
  'constructor',
  'toString',
  '',
  ' ',
  '\u0000',
  '\ud800',
  '👩‍👩‍👧',
  'NaN',
  'null',
  'true',
  '[]',
  '{}',
  '&amp;',
  '&x;',
  '&#0;',
  '&#x110000;',
  ']]>',
  '-->',
  '<![CDATA[',
  '<!DOCTYPE a [<!ENTITY x "y">]>',
  '"',
  "'",
  '\\u0000',
  '\\',
  '=1+1',
  '../../x',
  'file:///etc/passwd',
  'http://example.invalid/',
  'xmlns',
  '@context',
  '2024-02-30',
  '0000-00-00',
] as const;
const HUGE_NUMBERS = [
  '1e999',
  '-1e999',
  '9'.repeat(400),
  '-0',
  '1e-999',
  '0x1',
  '9007199254740993',
  '-1',
  '00',
  '1.5',
] as const;
const BRACKETS = [
  ['[', ']'],
  ['{"a":', '}'],
  ['(', ')'],
  ['<a>', '</a>'],
  ['<graph>', '</graph>'],
  ['[ a ', ' ]'],
] as const;
const DEPTHS = [3, 300, 20_000] as const;
/** What a mutated file may grow to, in bytes. */
const LARGEST = 400_000;

const TOKEN = /[\p{L}\p{N}_.:#@-]+/gu;

/** These change what a file says. */
const GENTLE: readonly Mutation[] = [
  (bytes, dice) => replacedToken(bytes, dice, () => dice.one(HOSTILE_WORDS)),
  (bytes, dice) => replacedToken(bytes, dice, (tokens) => dice.one(tokens)),
  (bytes, dice) => replacedToken(bytes, dice, () => dice.one(HUGE_NUMBERS), /^\d/),
  swappedTokens,
  flipped,
  (bytes, { one }) => Buffer.from(bytes.toString('latin1').replace(/\r?\n/g, one(['\r\n', '\r', '\n\n'])), 'latin1'),
];

/** These mostly leave no file of its format. */
const ROUGH: readonly Mutation[] = [
  overwritten,
  (bytes, { below }) => bytes.subarray(0, below(bytes.length + 1)),
  withoutSlice,
  withSliceTwice,
  withSliceAgain,
  (bytes, { below }) => splice(bytes, below(bytes.length + 1), 0, Buffer.from([below(256), below(256)])),
  nested,
  withOther,
  (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
];

/** A file changed in one to four ways, as its seed decides; the same seed gives the same bytes. */
export function mutated(file: Uint8Array, other: Uint8Array, seed: number): Uint8Array {
  const next = seeded(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const dice: Dice = {
    below,
    one: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to choose from');
      return item;
    },
  };
  let bytes: Buffer = Buffer.from(file);
  const ways = below(2) === 0 ? GENTLE : ROUGH;
  for (let left = 1 + below(4); left > 0; left--) bytes = dice.one(ways)(bytes, dice, Buffer.from(other));
  return new Uint8Array(bytes.subarray(0, LARGEST));
}

function splice(bytes: Buffer, at: number, removed: number, added: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + removed)]);
}

function flipped(bytes: Buffer, { below }: Dice): Buffer {
  const copy = Buffer.from(bytes);
  const at = below(copy.length);
  if (copy.length > 0) copy.writeUInt8(copy.readUInt8(at) ^ (1 << below(8)), at);
  return copy;
}

function overwritten(bytes: Buffer, { below, one }: Dice): Buffer {
  const copy = Buffer.from(bytes);
  if (copy.length > 0)
    copy.writeUInt8(one([0, 9, 10, 13, 34, 38, 39, 44, 60, 62, 92, 124, 128, 255]), below(copy.length));
  return copy;
}

function sliceOf(bytes: Buffer, { below }: Dice): readonly [start: number, length: number] {
  const start = below(bytes.length);
  return [start, below(Math.min(bytes.length - start, 2000))];
}

function withoutSlice(bytes: Buffer, dice: Dice): Buffer {
  const [start, length] = sliceOf(bytes, dice);
  return splice(bytes, start, length, Buffer.alloc(0));
}

function withSliceTwice(bytes: Buffer, dice: Dice): Buffer {
  const [start, length] = sliceOf(bytes, dice);
  return splice(bytes, start, 0, bytes.subarray(start, start + length));
}

function withSliceAgain(bytes: Buffer, dice: Dice): Buffer {
  const [start, length] = sliceOf(bytes, dice);
  const times = dice.one([2, 10, 100]);
  return splice(
    bytes,
    start,
    0,
    Buffer.concat(Array.from({ length: times }, () => bytes.subarray(start, start + length))),
  );
}

function withOther(bytes: Buffer, dice: Dice, other: Buffer): Buffer {
  const [start, length] = sliceOf(other, dice);
  return splice(bytes, dice.below(bytes.length + 1), 0, other.subarray(start, start + length));
}

/** Whole brackets around nothing, or only their opening ones. */
function nested(bytes: Buffer, { below, one }: Dice): Buffer {
  const [open, close] = one(BRACKETS);
  const depth = one(DEPTHS);
  const text = open.repeat(depth) + (below(2) === 0 ? close.repeat(depth) : '');
  return splice(bytes, below(bytes.length + 1), 0, Buffer.from(text));
}

function replacedToken(
  bytes: Buffer,
  { below }: Dice,
  chosen: (tokens: readonly string[]) => string,
  like = /^/,
): Buffer {
  const text = bytes.toString('utf8');
  const tokens = [...text.matchAll(TOKEN)].filter(([token]) => like.test(token));
  const token = tokens[below(tokens.length)];
  if (!token) return bytes;
  const by = chosen(tokens.map(([one]) => one));
  return Buffer.from(text.slice(0, token.index) + by + text.slice(token.index + token[0].length));
}

function swappedTokens(bytes: Buffer, { below }: Dice): Buffer {
  const text = bytes.toString('utf8');
  const tokens = [...text.matchAll(TOKEN)];
  const [one, two] = [below(tokens.length), below(tokens.length)].sort((a, b) => a - b).map((at) => tokens[at]);
  if (!one || !two || one.index === two.index) return bytes;
  const between = text.slice(one.index + one[0].length, two.index);
  return Buffer.from(text.slice(0, one.index) + two[0] + between + one[0] + text.slice(two.index + two[0].length));
}
