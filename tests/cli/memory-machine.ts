import { type Machine, type NewFile, type Output, STREAM } from '../../src/cli/machine';
import { Misuse } from '../../src/cli/misuse';
import { run } from '../../src/cli/run';
import type { EventInput } from '../../src/formats/events/event-input';
import { shippedTexts } from '../support/shipped';

/** Files by their paths; `-` is standard input. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What a command line left behind. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Every file there is, as text. */
  readonly files: ReadonlyMap<string, string>;
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

/** The moment at which every command of these tests runs. */
export const NOW = new Date('2024-07-01T12:00:00Z');

/** Runs a command line on a machine that is all in memory, with the shipped datasets as `sel.json` and `ttp.json`. */
export async function atlas(args: readonly string[], given: Files = {}): Promise<Ended> {
  const encoder = new TextEncoder();
  const disk = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries({ ...shipped(), ...given }))
    disk.set(path, typeof content === 'string' ? encoder.encode(content) : content);
  const [out, err] = [gatherer(), gatherer()];
  const machine: Machine = {
    out: out.output,
    err: err.output,
    open: async (path) => inputOf(path, disk.get(path)),
    create: async (path) => fileIn(disk, path),
    now: () => NOW,
  };
  const code = await run(args, machine);
  const texts = [...disk].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const);
  return { code, out: out.text(), err: err.text(), files: new Map(texts), bytes: disk };
}

/** The datasets that come with the project, under short names. */
function shipped(): Files {
  const texts = new Map(shippedTexts());
  return { 'sel.json': texts.get('harbour-of-sel')!, 'ttp.json': texts.get('pakistan-ttp-2024')! };
}

function gatherer() {
  const pieces: Uint8Array[] = [];
  const output: Output = {
    isTerminal: false,
    write: async (piece) => {
      pieces.push(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
    },
  };
  return { output, text: () => new TextDecoder().decode(Buffer.concat(pieces)) };
}

function inputOf(path: string, bytes: Uint8Array | undefined): EventInput {
  if (!bytes) throw new Misuse(`${path} cannot be read: there is no such file or folder.`);
  const name = path === STREAM ? 'standard input' : (path.split('/').at(-1) ?? path);
  const folder = path.split('/').at(-2);
  const stream = () => new Blob([Uint8Array.from(bytes)]).stream();
  return { name, ...(folder !== undefined && { folder }), size: bytes.length, stream };
}

function fileIn(disk: Map<string, Uint8Array>, path: string): NewFile {
  const parts: Uint8Array[] = [];
  return {
    write: async (part) => {
      parts.push(part.slice());
    },
    close: async () => {
      disk.set(path, new Uint8Array(Buffer.concat(parts)));
    },
    abandon: async () => {},
  };
}
