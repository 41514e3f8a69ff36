import { inSlices } from '../../lib/slices';
import type { Claim, OpenDataset } from '../../model/dataset';
import type { Lexicon } from '../../model/lexicon';
import { fileParts } from './file-parts';
import type { FormatOutput } from './outputs';

/** What a part of a large file says about the whole. */
export interface Estimate {
  /** About so many. */
  readonly bytes: number;
  /** How the file begins; absent where it is not text. */
  readonly beginning?: string;
}

/** Claims in a row, as they share words with their neighbours and a packed file makes use of it; and how many such rows. */
const ROW = 20;
const ROWS = 100;
/** Moves each row within its stretch, so that data with a rhythm of its own does not keep step with the choice. */
const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;
/** So many claims are gone through between two chances to stop. */
const CLAIMS_A_STEP = 256;

/** Estimates a file from what surrounds its claims, in full, and some of its claims, evenly spread; one that sums them up is measured whole. */
export async function estimated(
  output: FormatOutput,
  dataset: OpenDataset,
  lexicon: Lexicon,
  signal: AbortSignal,
): Promise<Estimate> {
  const bytes = output.isSummary
    ? await sizeOf(output, dataset, lexicon, signal)
    : await extrapolated(output, dataset, lexicon, signal);
  const beginning = beginningOf(output, dataset, lexicon);
  return { bytes: Math.round(bytes), ...(beginning !== undefined && { beginning }) };
}

async function extrapolated(output: FormatOutput, dataset: OpenDataset, lexicon: Lexicon, signal: AbortSignal) {
  const claims = await inSlices(spread(dataset), { signal });
  const bytesWith = (some: readonly Claim[]) => sizeOf(output, { ...dataset, claims: some }, lexicon, signal);
  const around = await bytesWith([]);
  const sampled = await bytesWith(claims);
  return around + ((sampled - around) * dataset.claims.length) / Math.max(1, claims.length);
}

function* spread({ claims }: OpenDataset): Generator<undefined, readonly Claim[]> {
  const stretch = Math.max(1, claims.length / ROW / ROWS);
  const chosen: Claim[] = [];
  let place = 0;
  for (const claim of claims) {
    const rows = Math.floor(chosen.length / ROW);
    if (Math.floor(place / ROW) >= Math.floor((rows + ((rows * GOLDEN_RATIO) % 1)) * stretch)) chosen.push(claim);
    if (++place % CLAIMS_A_STEP === 0) yield;
  }
  return chosen;
}

async function sizeOf(output: FormatOutput, dataset: OpenDataset, lexicon: Lexicon, signal: AbortSignal) {
  const parts = fileParts();
  await inSlices<string | Uint8Array, unknown>(output.write(dataset, lexicon), {
    signal,
    onStep: (chunk) => {
      parts.add(chunk);
      return undefined;
    },
  });
  return parts.bytes;
}

/** The first chunk with something in it; nothing after it is made. */
function beginningOf(output: FormatOutput, dataset: OpenDataset, lexicon: Lexicon): string | undefined {
  for (const chunk of output.write(dataset, lexicon)) {
    if (typeof chunk !== 'string') return undefined;
    if (chunk !== '') return chunk;
  }
  return undefined;
}
