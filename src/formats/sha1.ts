const ROUNDS = 80;
const START = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0] as const;
const CONSTANTS = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6] as const;

/** The SHA-1 of some bytes (FIPS 180-4): it names things, and keeps nothing safe. */
export function sha1(bytes: Uint8Array): Uint8Array {
  const padded = paddedTo64(bytes);
  const state = Int32Array.from(START);
  const words = new Int32Array(ROUNDS);
  const view = new DataView(padded.buffer);
  for (let at = 0; at < padded.length; at += 64) {
    spread(view, at, words);
    compress(state, words);
  }
  const digest = new DataView(new ArrayBuffer(20));
  for (const [at, word] of state.entries()) digest.setInt32(at * 4, word);
  return new Uint8Array(digest.buffer);
}

function paddedTo64(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0);
  return padded;
}

function spread(view: DataView, start: number, words: Int32Array) {
  for (let at = 0; at < 16; at++) words[at] = view.getInt32(start + at * 4);
  for (let at = 16; at < ROUNDS; at++) {
    words[at] = turned(words[at - 3]! ^ words[at - 8]! ^ words[at - 14]! ^ words[at - 16]!, 1);
  }
}

function compress(state: Int32Array, words: Int32Array) {
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  for (let round = 0; round < ROUNDS; round++) {
    const quarter = (round / 20) | 0;
    const next = (turned(a, 5) + mixed(quarter, b, c, d) + e + CONSTANTS[quarter]! + words[round]!) | 0;
    e = d;
    d = c;
    c = turned(b, 30);
    b = a;
    a = next;
  }
  state[0] = state[0]! + a;
  state[1] = state[1]! + b;
  state[2] = state[2]! + c;
  state[3] = state[3]! + d;
  state[4] = state[4]! + e;
}

function mixed(quarter: number, b: number, c: number, d: number): number {
  if (quarter === 0) return (b & c) | (~b & d);
  if (quarter === 2) return (b & c) | (b & d) | (c & d);
  return b ^ c ^ d;
}

function turned(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
