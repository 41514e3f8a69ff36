import type { Dataset } from '../model/dataset';

const LONGEST_PART = 40;

/** A name that every file system takes: `<dataset-id>-<scope>-<yyyy-mm-dd>.<extension>`, the day only where the dataset says when it was saved. */
export function fileNameOf({ id, derivedFrom }: Dataset, extension: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(derivedFrom?.at ?? '')?.[0];
  const parts = [safe(id) || 'dataset', safe(derivedFrom?.scope ?? 'everything'), day];
  return `${parts.filter(Boolean).join('-')}.${extension}`;
}

/** Letters, digits and marks of any script, joined by single hyphens; everything else is a trick, a separator or invisible. */
function safe(text: string): string {
  const plain = text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-');
  return Array.from(plain)
    .slice(0, LONGEST_PART)
    .join('')
    .replace(/^-+|-+$/g, '');
}
