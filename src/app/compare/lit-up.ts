import type { ComparedLine, ComparedScene } from '../../view/comparison-scene';
import type { Selection } from '../../view/state';

/** What stands out in a picture: the lines and actors that are lit, all where that is undefined, and the lines that are selected. */
export interface LitUp {
  readonly lit: ReadonlySet<string> | undefined;
  readonly chosen: ReadonlySet<string>;
}

/** What the pointer or the keyboard is on. */
export type Glance =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'propositions'; readonly at: readonly number[] };

/** What stands out by what is pointed at, else by what is selected. */
export function litUp(
  { lines }: ComparedScene,
  glance: Glance,
  selected: number | undefined,
  selection: Selection,
): LitUp {
  const chosen = lines.filter((line) => isChosen(line, selected, selection));
  const chosenKeys = new Set(chosen.map(({ key }) => key));
  const lit = litLines(lines, glance) ?? (chosen.length > 0 ? chosen : undefined);
  if (!lit || lit.length === 0) return { lit: undefined, chosen: chosenKeys };
  const ends = glance.kind === 'actor' ? [glance.id] : [];
  return { lit: new Set([...ends, ...lit.flatMap(({ key, from, to }) => [key, from, to])]), chosen: chosenKeys };
}

function litLines(lines: readonly ComparedLine[], glance: Glance): readonly ComparedLine[] | undefined {
  switch (glance.kind) {
    case 'nothing':
      return undefined;
    case 'actor':
      return lines.filter(({ from, to }) => from === glance.id || to === glance.id);
    case 'propositions':
      return lines.filter(({ propositions }) => propositions.some((at) => glance.at.includes(at)));
  }
}

function isChosen(
  { propositions, from, to }: ComparedLine,
  selected: number | undefined,
  selection: Selection,
): boolean {
  if (selection.kind === 'pair') return tieEnds(from, to) === tieEnds(...selection.ends);
  return selected !== undefined && propositions.includes(selected);
}

function tieEnds(a: string, b: string): string {
  return [a, b].sort().join('\n');
}
