import { sha1 } from './sha1';

/** The namespace of every name that becomes a UUID here; chosen once, never to be changed. */
const NAMESPACE = '5e2c61f4-8a0b-4d3e-9c57-1f6a2b7d4e90';

const encoder = new TextEncoder();

/** The UUID of version 5 (RFC 9562) of some words: the same for the same words, another for others. */
export function uuidOf(words: readonly string[]): string {
  const bytes = new Uint8Array([...bytesOfHex(NAMESPACE.replaceAll('-', '')), ...nameOf(words)]);
  const digest = sha1(bytes).slice(0, 16);
  digest[6] = (digest[6]! & 0x0f) | 0x50;
  digest[8] = (digest[8]! & 0x3f) | 0x80;
  return hexOf(digest).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The SHA-1 of some words as 40 hexadecimal digits. */
export function digestOf(words: readonly string[]): string {
  return hexOf(sha1(nameOf(words)));
}

/** JSON keeps words apart, and halves of surrogate pairs from becoming one replacement character. */
function nameOf(words: readonly string[]): Uint8Array {
  return encoder.encode(JSON.stringify(words));
}

function bytesOfHex(hex: string): readonly number[] {
  return (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
