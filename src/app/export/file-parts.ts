/** Parts of about a megabyte: few enough for a disk, small enough for a browser to put aside. */
const PART_BYTES = 1_000_000;

/** Gathers the chunks of a file to larger parts, texts as UTF-8. */
export interface FileParts {
  /** How much has come in, in bytes. */
  readonly bytes: number;
  /** Takes a chunk; gives a part when one is full. */
  add(chunk: string | Uint8Array): Blob | undefined;
  /** What has not been given yet, possibly nothing. */
  rest(): Blob;
}

/** Starts a file. */
export function fileParts(): FileParts {
  const encoder = new TextEncoder();
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let bytes = 0;
  const rest = () => {
    const part = new Blob(waiting);
    waiting = [];
    size = 0;
    return part;
  };
  return {
    get bytes() {
      return bytes;
    },
    add: (chunk) => {
      const encoded = typeof chunk === 'string' ? encoder.encode(chunk) : new Uint8Array(chunk);
      waiting.push(encoded);
      size += encoded.length;
      bytes += encoded.length;
      return size >= PART_BYTES ? rest() : undefined;
    },
    rest,
  };
}
