import type { Atlas } from '../graph/atlas';
import { groupInWords } from '../graph/fold-bodies';
import { FOLD_RULES, type FoldRule, NAME_RULES, type Single } from '../graph/fold-groups';
import { counted, grouped, listed } from '../lib/text';
import type { ActorId } from '../model/ids';
import { baseOf, groupsBy, isBodyRule, isNameMerged } from './folding';
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
  people: {
    label: 'People into their bodies',
    explanation:
      'Persons and unnamed parties are drawn as the body they belong to: what they are part of, else where their latest undisputed role is, else their latest undisputed membership.',
  },
  bodies: {
    label: 'Bodies into their states',
    explanation:
      'Governments, armies and other bodies are drawn as what they are part of, step by step up to a state, or as far as it goes.',
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

const EFFECTS: Readonly<Record<FoldRule, (names: number, groups: number) => string>> = {
  place: (names, groups) => `${counted(names, 'name')} into ${counted(groups, 'place')}`,
  organisation: (names, groups) =>
    `${counted(names, 'name')} into ${counted(groups, 'organisation or region', 'organisations and regions')}`,
  people: (names, groups) =>
    `${counted(names, 'person or unnamed party', 'people')} into ${counted(groups, 'body', 'bodies')}`,
  bodies: (names, groups) => `${counted(names, 'body', 'bodies')} into ${grouped(groups)}`,
};

/** `15,310 names into 241 places`, `13 people into 6 bodies`. */
export function effectInWords({ names, groups }: Effect, rule: FoldRule): string {
  return EFFECTS[rule](names, groups);
}

/** Who is merged in a view, one line a way; none where nobody is. */
export function wordsOfFolding(atlas: Atlas, { folding }: Pick<View, 'folding'>): readonly string[] {
  const { rules, communities, into = [] } = folding;
  const lines: string[] = [];
  const ways = NAME_RULES.filter((rule) => rules.includes(rule));
  if (ways.length > 0) {
    const names = ways.reduce((sum, rule) => sum + effectOf(atlas, rule, folding).names, 0);
    const all = baseOf(atlas).dataset.actors.length;
    lines.push(`Names folded by ${listed(ways)}: ${grouped(names)} of ${counted(all, 'actor')}`);
  }
  for (const rule of FOLD_RULES.filter((one) => rules.includes(one) && isBodyRule(one)))
    lines.push(`${RULE_WORDS[rule].label}: ${effectInWords(effectOf(atlas, rule, folding), rule)}`);
  if (into.length > 0) lines.push(`Folded: ${intoInWords(atlas, into)}`);
  if (communities) lines.push('Communities: each drawn as one');
  return lines;
}

function intoInWords(atlas: Atlas, into: readonly Single[]): string {
  const bodies = [...new Set(into.map(({ body }) => body))];
  const whatOf = (body: ActorId) => listed(into.filter((one) => one.body === body).map(({ rule }) => rule));
  return listed(bodies.map((body) => `the ${whatOf(body)} of ${atlas.nameOf(body)}`));
}

/** A name that says when it stands for several: `India (316 names folded in)`. */
export function nameWithMerged(atlas: Atlas, id: ActorId): string {
  const group = atlas.fold?.standing.get(id);
  return group && isNameMerged(group) ? `${atlas.nameOf(id)} (${groupInWords(group)})` : atlas.nameOf(id);
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
