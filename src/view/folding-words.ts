import type { Atlas } from '../graph/atlas';
import { FOLD_RULES, type FoldRule } from '../graph/fold-groups';
import { counted, listed } from '../lib/text';
import type { ActorId } from '../model/ids';
import { baseOf, groupsBy, isNameMerged } from './folding';
import type { Folding, View } from './state';

/** What a rule does, in words. */
export const RULE_WORDS: Readonly<Record<FoldRule, { readonly label: string; readonly explanation: string }>> = {
  place: {
    label: 'By place',
    explanation: 'Names that end with a country or a state in parentheses are drawn as that country.',
  },
  organisation: {
    label: 'By organisation or region',
    explanation:
      'Names that end with anything else in parentheses, shared by two or naming another actor, are drawn as that.',
  },
};

/** How many names a rule merges into how many groups, those that are kept apart left out. */
export function effectOf(atlas: Atlas, rule: FoldRule, { apart }: Pick<Folding, 'apart'>): Effect {
  const out = new Set(apart);
  const groups = groupsBy(atlas, rule).filter(({ actor }) => !out.has(actor.id));
  const names = groups.reduce((sum, { members, head }) => sum + members.length - Number(head !== undefined), 0);
  return { names, groups: groups.length };
}

export interface Effect {
  readonly names: number;
  readonly groups: number;
}

/** `15,310 names into 241 places`. */
export function effectInWords({ names, groups }: Effect, rule: FoldRule): string {
  return `${counted(names, 'name')} into ${rule === 'place' ? counted(groups, 'place') : counted(groups, 'organisation or region', 'organisations and regions')}`;
}

/** Who is merged in a view, one line a way; none where nobody is. */
export function wordsOfFolding(atlas: Atlas, { folding }: Pick<View, 'folding'>): readonly string[] {
  const { rules, communities } = folding;
  const lines: string[] = [];
  if (rules.length > 0) {
    const names = rules.reduce((sum, rule) => sum + effectOf(atlas, rule, folding).names, 0);
    const ways = FOLD_RULES.filter((rule) => rules.includes(rule));
    const all = baseOf(atlas).dataset.actors.length;
    lines.push(`Names merged by ${listed(ways)}: ${names.toLocaleString('en')} of ${counted(all, 'actor')}`);
  }
  if (communities) lines.push('Communities: each drawn as one');
  return lines;
}

/** A name that says when it stands for several: `India (316 names merged)`. */
export function nameWithMerged(atlas: Atlas, id: ActorId): string {
  const group = atlas.fold?.standing.get(id);
  return group && isNameMerged(group) ? `${atlas.nameOf(id)} (${group.actor.role})` : atlas.nameOf(id);
}

/** Two names that a rule merges, and into what; those of its largest group. */
export function exampleOf(
  atlas: Atlas,
  rule: FoldRule,
): { readonly names: readonly string[]; readonly group: string } | undefined {
  const { actors } = baseOf(atlas).dataset;
  const [group] = groupsBy(atlas, rule);
  if (!group) return undefined;
  const named = [...group.members].filter((member) => member !== group.head);
  return { names: named.slice(0, 2).map((member) => actors[member]!.label), group: group.actor.label };
}
