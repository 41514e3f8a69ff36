import { counted, grouped, listed } from '../lib/text';
import type { Lexicon } from '../model/lexicon';
import type { Standing } from '../model/standing';
import { SIGN_LABELS, STANDING_LABELS } from '../model/words';
import type { Found, PathsFound } from './paths';
import { admitsAll, isAnyWay, type Way } from './paths-way';

/** What a path may leave out, and the standings that this means. */
export const LEAVE_OUT = [
  { label: 'disputed', standings: ['disputed', 'denied-only'] },
  { label: 'anonymous', standings: ['anonymous'] },
  { label: 'planned', standings: ['planned'] },
] as const satisfies readonly { readonly label: string; readonly standings: readonly Standing[] }[];

/** `by support and alliance, leaving out disputed claims, along the arrows`; empty for a way that leaves nothing out. */
export function wayInWords({ family, type }: Lexicon, way: Way): string {
  const relations = [...way.families.map((id) => family(id).label), ...way.types.map((id) => type(id).label)];
  const parts = [
    ...(relations.length > 0 ? [`by ${alternatives(relations.map((label) => label.toLowerCase()))}`] : []),
    ...(way.signs.length > 0 ? [`by ties ${alternatives(way.signs.map((sign) => SIGN_LABELS[sign]))}`] : []),
    ...(way.without.length > 0 ? [`leaving out ${withoutInWords(way.without)} claims`] : []),
    ...(way.directed ? ['along the arrows'] : []),
    ...(way.longer ? ['with longer ones'] : []),
  ];
  return parts.join(', ');
}

/** The same as a sentence, also where a path may go by anything. */
export function waySentence(lexicon: Lexicon, way: Way): string {
  const words = wayInWords(lexicon, way);
  const whole = isAnyWay(way) ? 'by any relation, in either direction' : words;
  const text = !isAnyWay(way) && admitsAll(way) ? `by any relation, ${words}` : whole;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function withoutInWords(without: readonly Standing[]): string {
  const left = new Set(without);
  const whole = LEAVE_OUT.filter(({ standings }) => standings.every((standing) => left.has(standing)));
  for (const { standings } of whole) for (const standing of standings) left.delete(standing);
  const rest = [...left].map((standing) => STANDING_LABELS[standing].toLowerCase());
  return listed([...whole.map(({ label }) => label), ...rest]);
}

function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** `2 steps, 3 shortest paths`, or what there is instead. */
export function pathsSummary({ lengths }: Found, way: Way): string {
  const [first, ...longer] = lengths;
  if (!first) return admitsAll(way) && !way.directed ? 'No path along shown ties' : 'No path by these relations';
  const shortest = `${counted(first.steps, 'step')}, ${pathsInWords(first, 'shortest path')}`;
  const more = longer.map((length) => `${pathsInWords(length, 'path')} of ${counted(length.steps, 'step')}`);
  return listed([shortest, ...more]);
}

/** `3 paths`, `the first 12 of 40 paths`, `the first 12 of more than 1,000 paths`. */
export function pathsInWords({ paths, found, isCapped }: PathsFound, noun: string): string {
  if (paths.length === found && !isCapped) return counted(found, noun);
  return `the first ${paths.length} of ${isCapped ? 'more than ' : ''}${grouped(found)} ${noun}s`;
}
