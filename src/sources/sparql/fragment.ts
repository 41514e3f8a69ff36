declare const checked: unique symbol;

/** A piece of a query that only the functions of this file and `terms.ts` make, so that no text ever becomes syntax. */
export interface Fragment {
  readonly text: string;
  readonly [checked]: true;
}

/** Makes a fragment of a text that is known to be whole: a token of SPARQL that has been escaped or checked. */
export function fragmentOf(text: string): Fragment {
  return { text } as Fragment;
}

/** What may stand in the gaps of `sparql`. */
export type Part = Fragment | readonly Fragment[];

/** A piece of SPARQL as it is written in the program, with other fragments in its gaps; several in one gap stand on lines of their own. */
export function sparql(pieces: TemplateStringsArray, ...parts: readonly Part[]): Fragment {
  const filled = parts.map((part) => ('text' in part ? part.text : part.map(({ text }) => text).join('\n')));
  return fragmentOf(String.raw({ raw: pieces }, ...filled));
}

/** Fragments with another one between each two. */
export function joined(fragments: readonly Fragment[], between: Fragment): Fragment {
  return fragmentOf(fragments.map(({ text }) => text).join(between.text));
}

/** Nothing at all. */
export const NOTHING: Fragment = fragmentOf('');
