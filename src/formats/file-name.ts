import type { OpenDataset } from '../model/dataset';

const LONGEST_PART = 40;

/** A name that every file system takes: `<dataset-id>-<scope>-<yyyy-mm-dd>.<extension>`, the day only where the dataset says when it was saved; the id of an extract already ends in its scope. */
export function fileNameOf({ id, derivedFrom }: Pick<OpenDataset, 'id' | 'derivedFrom'>, extension: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(derivedFrom?.at ?? '')?.[0];
  const scope = derivedFrom?.scope ?? 'everything';
  const name = id.endsWith(`-${scope}`) ? id.slice(0, -scope.length - 1) : id;
  const parts = [safe(name) || 'dataset', safe(scope), day];
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
