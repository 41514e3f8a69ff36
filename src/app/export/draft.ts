import type { Chunks } from '../../formats/format';
import { inSlices } from '../../lib/slices';
import type { OpenDataset } from '../../model/dataset';
import type { Lexicon } from '../../model/lexicon';
import { type Estimate, estimated } from './estimate';
import { fileParts } from './file-parts';
import type { FormatOutput, Output, Product } from './outputs';

/** What is known of a file before it is saved: a small one is there already, a large one is estimated. */
export type Draft =
  | { readonly kind: 'writing' }
  | { readonly kind: 'written'; readonly product: Product }
  | ({ readonly kind: 'estimated' } & Estimate)
  | { readonly kind: 'failed'; readonly message: string };

const MANY_CLAIMS = 10_000;

/** True where a file is too large to be written before it is asked for; saving it then shows how far it is. */
export function isLarge({ claims }: OpenDataset): boolean {
  return claims.length > MANY_CLAIMS;
}

/** Writes a small file, estimates a large one; rejects only when the signal is aborted. */
export async function draftOf(
  output: Output,
  dataset: OpenDataset,
  lexicon: Lexicon,
  signal: AbortSignal,
): Promise<Draft> {
  try {
    if (output.kind === 'picture') return { kind: 'written', product: await output.make(dataset) };
    if (isLarge(dataset)) return { kind: 'estimated', ...(await estimated(output, dataset, lexicon, signal)) };
    return { kind: 'written', product: await productOf(output, output.write(dataset, lexicon), signal) };
  } catch (error) {
    signal.throwIfAborted();
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

async function productOf({ mime }: FormatOutput, chunks: Chunks, signal: AbortSignal): Promise<Product> {
  const parts = fileParts();
  const blobs: Blob[] = [];
  const texts: string[] = [];
  await inSlices<string | Uint8Array, unknown>(chunks, {
    signal,
    onStep: (chunk) => {
      const part = parts.add(chunk);
      if (part) blobs.push(part);
      if (typeof chunk === 'string') texts.push(chunk);
      return undefined;
    },
  });
  const blob = new Blob([...blobs, parts.rest()], { type: mime });
  return texts.length > 0 ? { blob, text: texts.join('') } : { blob };
}
