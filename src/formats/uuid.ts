import { sha1 } from './sha1';

/** The namespace of every name that becomes a UUID here; chosen once, never to be changed. */
const NAMESPACE = '5e2c61f4-8a0b-4d3e-9c57-1f6a2b7d4e90';

const NAMESPACE_BYTES = Uint8Array.from(NAMESPACE.replaceAll('-', '').match(/../g) ?? [], (pair) =>
  Number.parseInt(pair, 16),
);

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const encoder = new TextEncoder();

/** The UUID of version 5 (RFC 9562) of some words: the same for the same words, another for others. */
export function uuidOf(words: readonly string[]): string {
  const name = nameOf(words);
  const bytes = new Uint8Array(NAMESPACE_BYTES.length + name.length);
  bytes.set(NAMESPACE_BYTES);
  bytes.set(name, NAMESPACE_BYTES.length);
  const digest = sha1(bytes).subarray(0, 16);
  digest[6] = (digest[6]! & 0x0f) | 0x50;
  digest[8] = (digest[8]! & 0x3f) | 0x80;
  const hex = hexOf(digest);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The SHA-1 of some words as 40 hexadecimal digits. */
export function digestOf(words: readonly string[]): string {
  return hexOf(sha1(nameOf(words)));
}

/** JSON keeps words apart, and halves of surrogate pairs from becoming one replacement character. */
function nameOf(words: readonly string[]): Uint8Array {
  return encoder.encode(JSON.stringify(words));
}

function hexOf(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += HEX[byte];
  return hex;
}
