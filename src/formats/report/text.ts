/** A text of the data, which stays a text whatever is in it; `href` is where it leads, if that is on the web. */
export interface Given {
  readonly given: string;
  readonly href?: string;
}

/** Words in a row: ours, and texts of the data among them. */
export type Text = readonly (string | Given)[];

/** A text of the data among our words. */
export function given(text: string): Given {
  return { given: text };
}

/** `a, b and c`, of texts of the data. */
export function listedTexts(texts: readonly string[]): Text {
  return texts.flatMap((text, at) => {
    if (at === 0) return [given(text)];
    return [at === texts.length - 1 ? ' and ' : ', ', given(text)];
  });
}
