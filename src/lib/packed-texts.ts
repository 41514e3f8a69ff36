/** Many texts as one, one behind the other, and where each ends: held, copied and handed between threads as two things. */
export interface PackedTexts {
  readonly text: string;
  readonly ends: Uint32Array;
}

/** Packs texts in their order. */
export function packTexts(texts: readonly string[]): PackedTexts {
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (const [at, { length }] of texts.entries()) {
    end += length;
    ends[at] = end;
  }
  return { text: texts.join(''), ends };
}

/** One of the texts. */
export function packedText({ text, ends }: PackedTexts, at: number): string {
  return text.slice(at === 0 ? 0 : ends[at - 1]!, ends[at]!);
}

/** All of them, in their order. */
export function unpackTexts({ text, ends }: PackedTexts): readonly string[] {
  const texts: string[] = [];
  let start = 0;
  for (const end of ends) {
    texts.push(text.slice(start, end));
    start = end;
  }
  return texts;
}
