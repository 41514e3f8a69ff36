/** Texts by the place in which each was first seen. */
export interface Places {
  readonly texts: readonly string[];
  /** The place of a text, if it has one. */
  find(text: string): number | undefined;
  /** The place of a text, a new one at the end where it has none. */
  placeOf(text: string): number;
}

/** An empty list of places. */
export function newPlaces(): Places {
  const places = new Map<string, number>();
  const texts: string[] = [];
  return {
    texts,
    find: (text) => places.get(text),
    placeOf(text) {
      const known = places.get(text);
      if (known !== undefined) return known;
      const own = detached(text);
      places.set(own, texts.length);
      return texts.push(own) - 1;
    },
  };
}

/** The same text in memory of its own: a piece cut out of a block of a file would keep the whole block. */
export function detached(text: string): string {
  return text === '' ? '' : JSON.parse(JSON.stringify(text));
}
