import { sha256 } from '../formats/events/sha256';
import type { Result } from '../lib/result';
import type { Source } from '../model/dataset';
import type { Issue } from '../model/issue';

const LARGEST = 32 * 1024 * 1024;
const BOM = '\uFEFF';

/** Reads a file as text, strictly UTF-8; a byte order mark stays in it, so that its digest is that of the file. */
export async function readTextFile(file: Blob): Promise<Result<string, Issue>> {
  if (file.size > LARGEST) {
    return refused('too-large', `It holds ${Math.round(file.size / 1e6)} MB; texts of up to 32 MB are read.`);
  }
  const bytes = await bytesOf(file);
  if (!bytes) return refused('unreadable', 'It could not be read.', 'Is it a folder, or was it moved meanwhile?');
  const text = asUtf8(bytes);
  if (text === undefined || text.includes('\0')) return refused('not-utf-8', 'It is not UTF-8 text.', hintAt(bytes));
  if (text.trim() === '') return refused('empty', 'It is empty.');
  return { ok: true, value: text, issues: [] };
}

/** The SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. */
export function digestOf(text: string): string {
  const hash = sha256();
  hash.update(new TextEncoder().encode(text));
  return hash.digest();
}

const TEXT_CHANGES = ['byte order mark', 'line ends', 'final line break'] as const;
/** What programs change in a text without a reader's noticing. */
export type TextChange = (typeof TEXT_CHANGES)[number];

/** A text known as that of a source. */
export interface KnownText {
  readonly source: Source;
  /** As it was annotated. */
  readonly text: string;
  readonly sha256: string;
  /** In what the text that was given differed. */
  readonly changes: readonly TextChange[];
}

/** Knows a text by its digest as that of a source: as it is, or else with another byte order mark, other line ends or another end. */
export function knownText(text: string, sources: readonly Source[]): KnownText | undefined {
  const digests = new Map<string, string>();
  const digest = (variant: string) => {
    const known = digests.get(variant) ?? digestOf(variant);
    digests.set(variant, known);
    return known;
  };
  for (const { text: variant, changes } of variantsOf(text)) {
    // Digests take their time: only a text of the right length gets one.
    const source = sources.find((one) => one.text?.length === variant.length && one.text.sha256 === digest(variant));
    if (source) return { source, text: variant, sha256: digest(variant), changes };
  }
  return undefined;
}

interface Variant {
  readonly text: string;
  readonly changes: readonly TextChange[];
}

/** A text as it is, then with the changes that are common, the fewest first. */
function variantsOf(given: string): readonly Variant[] {
  const marked = given.startsWith(BOM);
  const bare = marked ? given.slice(1) : given;
  const unix = bare.replaceAll(/\r\n?/g, '\n');
  const bodies = [bare, unix, unix.replaceAll('\n', '\r\n')].flatMap((body) => {
    const trimmed = body.replace(/(?<![\r\n])[\r\n]+$/, '');
    return [body, trimmed, `${trimmed}\n`, `${trimmed}\r\n`];
  });
  const texts = [...new Set(bodies.flatMap((body) => [body, `${BOM}${body}`]))];
  return texts
    .map((text) => ({ text, changes: changesFrom(given, text) }))
    .sort((a, b) => a.changes.length - b.changes.length);
}

function changesFrom(given: string, text: string): readonly TextChange[] {
  const withoutMark = (one: string) => (one.startsWith(BOM) ? one.slice(1) : one);
  const inner = (one: string) => withoutMark(one).replace(/(?<![\r\n])[\r\n]+$/, '');
  const end = (one: string) => withoutMark(one).slice(inner(one).length).replaceAll('\r\n', '\n');
  const changed: Readonly<Record<TextChange, boolean>> = {
    'byte order mark': given.startsWith(BOM) !== text.startsWith(BOM),
    'line ends': inner(given) !== inner(text),
    'final line break': end(given) !== end(text),
  };
  return TEXT_CHANGES.filter((change) => changed[change]);
}

async function bytesOf(file: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function hintAt([first, second]: Uint8Array): string {
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const is = isWide ? 'It is UTF-16' : 'It is another encoding, or no text at all';
  return `${is}: save it as UTF-8 in the program that made it.`;
}

function refused(code: string, message: string, hint?: string): Result<string, Issue> {
  return { ok: false, issues: [{ severity: 'error', code, place: 'the file', message, ...(hint && { hint }) }] };
}
