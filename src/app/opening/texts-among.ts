import type { GivenFile } from '../../sources/event-messages';

const LOOKED_AT = 4096;

/** Files sorted into those that can only be the texts of sources, by their name and since they are no tables, and all others. */
export async function textsAmong(given: readonly GivenFile[]): Promise<Sorted> {
  const areTexts = await Promise.all(given.map(({ file }) => isText(file)));
  return {
    texts: given.filter((_, at) => areTexts[at]).map(({ file }) => file),
    others: given.filter((_, at) => !areTexts[at]),
  };
}

interface Sorted {
  readonly texts: readonly File[];
  readonly others: readonly GivenFile[];
}

async function isText(file: File): Promise<boolean> {
  if (!/\.(txt|text)$/i.test(file.name)) return false;
  try {
    const lines = (await file.slice(0, LOOKED_AT).text()).split(/\r?\n/);
    // The last one may be cut off.
    return !isTable(file.size > LOOKED_AT ? lines.slice(0, -1) : lines);
  } catch (error) {
    // What cannot be read is said where it is read.
    if (error instanceof DOMException) return true;
    throw error;
  }
}

/** True for JSON, and for lines that have cells, as many in each. */
function isTable(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '').slice(0, 5);
  if (/^\uFEFF?\s*[[{]/.test(filled[0] ?? '')) return true;
  return ['\t', ',', ';'].some((separator) => {
    const cells = filled.map((line) => line.split(separator).length);
    return filled.length > 1 && cells[0]! > 2 && cells.every((count) => count === cells[0]);
  });
}
