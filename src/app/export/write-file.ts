import { inSlices } from '../../lib/slices';
import type { OpenDataset } from '../../model/dataset';
import type { Lexicon } from '../../model/lexicon';
import type { OpenFile } from '../save-file';
import { fileParts } from './file-parts';
import type { FormatOutput } from './outputs';

/** How far a file has come. */
export interface Progress {
  readonly claims: number;
  readonly bytes: number;
}

/** Writes a part into an open file in slices and closes it; when it fails or is aborted, nothing is kept and the reason is thrown. */
export async function writeFile(
  file: OpenFile,
  output: FormatOutput,
  dataset: OpenDataset,
  lexicon: Lexicon,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void },
): Promise<void> {
  const parts = fileParts();
  const { counted, claimsDone } = countingClaims(dataset);
  try {
    await inSlices<string | Uint8Array, unknown>(output.write(counted, lexicon), {
      signal,
      onStep: (chunk) => {
        const part = parts.add(chunk);
        return part && file.write(part);
      },
      onSlice: () => onProgress({ claims: claimsDone(), bytes: parts.bytes }),
    });
    await file.write(parts.rest());
    signal.throwIfAborted();
  } catch (error) {
    // A file that cannot be written may refuse this, too: the first reason is the one to tell.
    await file.abandon().catch(() => undefined);
    throw error;
  }
  await file.close();
}

/** The same dataset, which tells how many claims it has given; a format that goes through them again is not counted twice. */
function countingClaims(dataset: OpenDataset): { readonly counted: OpenDataset; claimsDone(): number } {
  const { claims } = dataset;
  let done = 0;
  const counting = {
    length: claims.length,
    *[Symbol.iterator]() {
      let place = 0;
      for (const claim of claims) {
        yield claim;
        done = Math.max(done, ++place);
      }
    },
  };
  return { counted: { ...dataset, claims: counting }, claimsDone: () => done };
}
