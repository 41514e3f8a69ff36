const ROUNDS = 64;
const [CONSTANTS, START] = constants();

/** Takes bytes piece by piece and tells the SHA-256 of all of them (FIPS 180-4), for files too large to be held at once. */
export interface Sha256 {
  update(bytes: Uint8Array): void;
  /** 64 hexadecimal digits; nothing can be added after. */
  digest(): string;
}

/** A digest of nothing so far. */
export function sha256(): Sha256 {
  const state = Int32Array.from(START);
  const block = new Uint8Array(64);
  const words = new Int32Array(ROUNDS);
  let [filled, length] = [0, 0];
  const update = (bytes: Uint8Array) => {
    length += bytes.length;
    let at = filled === 0 ? 0 : Math.min(64 - filled, bytes.length);
    block.set(bytes.subarray(0, at), filled);
    filled = (filled + at) % 64;
    if (at > 0 && filled === 0) compress(state, block, 0, words);
    for (; at + 64 <= bytes.length; at += 64) compress(state, bytes, at, words);
    if (at === bytes.length) return;
    block.set(bytes.subarray(at));
    filled = bytes.length - at;
  };
  return {
    update,
    digest() {
      const bits = length * 8;
      const padding = new Uint8Array((filled < 56 ? 56 : 120) - filled + 8);
      padding[0] = 0x80;
      const view = new DataView(padding.buffer);
      view.setUint32(padding.length - 8, Math.floor(bits / 2 ** 32));
      view.setUint32(padding.length - 4, bits >>> 0);
      update(padding);
      return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
    },
  };
}

function compress(state: Int32Array, bytes: Uint8Array, start: number, words: Int32Array) {
  spread(bytes, start, words);
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let round = 0; round < ROUNDS; round++) {
    const mixed = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const chosen = (h + mixed + ((e & f) ^ (~e & g)) + CONSTANTS[round]! + words[round]!) | 0;
    const turned = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const majority = (turned + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + chosen) | 0;
    d = c;
    c = b;
    b = a;
    a = (chosen + majority) | 0;
  }
  state[0] = state[0]! + a;
  state[1] = state[1]! + b;
  state[2] = state[2]! + c;
  state[3] = state[3]! + d;
  state[4] = state[4]! + e;
  state[5] = state[5]! + f;
  state[6] = state[6]! + g;
  state[7] = state[7]! + h;
}

/** The 64 words of the message schedule of the 64 bytes from `start` on. */
function spread(bytes: Uint8Array, start: number, words: Int32Array) {
  for (let at = 0; at < 16; at++) {
    const byte = start + at * 4;
    words[at] = (bytes[byte]! << 24) | (bytes[byte + 1]! << 16) | (bytes[byte + 2]! << 8) | bytes[byte + 3]!;
  }
  for (let at = 16; at < ROUNDS; at++) {
    const early = words[at - 15]!;
    const late = words[at - 2]!;
    const one = ((early >>> 7) | (early << 25)) ^ ((early >>> 18) | (early << 14)) ^ (early >>> 3);
    const two = ((late >>> 17) | (late << 15)) ^ ((late >>> 19) | (late << 13)) ^ (late >>> 10);
    words[at] = words[at - 16]! + one + words[at - 7]! + two;
  }
}

/** The fractional parts of the cube roots of the first 64 primes, and of the square roots of the first 8. */
function constants(): readonly [rounds: Int32Array, start: Int32Array] {
  const primes: number[] = [];
  for (let number = 2; primes.length < ROUNDS; number++) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  const fraction = (root: number) => Math.floor((root - Math.floor(root)) * 2 ** 32);
  return [
    Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
    Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
  ];
}
