import { slugOf, uniqueNames } from '../lib/slug';
import { counted, fold } from '../lib/text';
import type { Actor } from '../model/dataset';
import { kindOf } from '../model/events/actor-kinds';
import { actorId, type KindId, kindId } from '../model/ids';
import type { Lexicon } from '../model/lexicon';
import type { Group, NameRule } from './fold-groups';

const STATE = kindId('state');
const OPENING = /[(（]/;
const CLOSING = /[)）]/;

/** The text in the parentheses that a label ends with, `India` of “Police (India)”; undefined when there is none or nothing before it. */
export function inParentheses(label: string): string | undefined {
  const text = label.trim();
  if (!CLOSING.test(text.at(-1) ?? '')) return undefined;
  for (let at = text.length - 1, depth = 0; at > 0; at--) {
    if (CLOSING.test(text[at]!)) depth++;
    else if (OPENING.test(text[at]!)) depth--;
    if (depth === 0) return text.slice(at + 1, -1).trim() || undefined;
  }
  return undefined;
}

/** Labels that end with the same text in parentheses, and the actor that is called just that. */
interface Namesakes {
  readonly by: NameRule;
  readonly label: string;
  readonly named: number[];
  readonly head?: number;
}

/**
 * The groups that the labels of actors make by each rule: a place is a country's name or the label of a state; another text makes
 * a group when two labels share it or an actor is called so. Those with most names come first.
 */
export function groupsByName(
  actors: readonly Actor[],
  { kinds }: Pick<Lexicon, 'kinds'>,
): Readonly<Record<NameRule, readonly Group[]>> {
  const known = new Set(kinds.map(({ id }) => id));
  const idFor = uniqueNames(takenIn(actors));
  const groups = namesakesIn(actors)
    .filter(({ by, named, head }) => by === 'place' || named.length > 1 || head !== undefined)
    .map((group) => groupOf(actors, group, actorId(idFor(`${group.by}.${slugOf(group.label) || 'group'}`)), known))
    .sort((a, b) => b.members.length - a.members.length || a.members[0]! - b.members[0]!);
  return {
    place: groups.filter(({ by }) => by === 'place'),
    organisation: groups.filter(({ by }) => by === 'organisation'),
  };
}

function takenIn(actors: readonly Actor[]): (id: string) => boolean {
  const ids = new Set<string>(actors.map(({ id }) => id));
  return (id) => ids.has(id);
}

function namesakesIn(actors: readonly Actor[]): readonly Namesakes[] {
  const texts = actors.map(({ label, kind }) => (kind === STATE ? undefined : inParentheses(label)));
  const keys = new Map<string, string>();
  for (const text of texts) if (text !== undefined && !keys.has(text)) keys.set(text, fold(text));
  const heads = headsIn(actors, texts, new Set(keys.values()));
  const groups = new Map<string, Namesakes>();
  texts.forEach((text, at) => {
    if (text === undefined) return;
    const key = keys.get(text)!;
    const known = groups.get(key);
    if (known) known.named.push(at);
    else groups.set(key, namesakes(actors, text, at, heads.get(key)));
  });
  return [...groups.values()];
}

function namesakes(actors: readonly Actor[], text: string, first: number, head: number | undefined): Namesakes {
  const isPlace = (head !== undefined && actors[head]!.kind === STATE) || isCountry(text);
  const label = head === undefined ? text : actors[head]!.label;
  return { by: isPlace ? 'place' : 'organisation', label, named: [first], ...(head !== undefined && { head }) };
}

/** Some lists write a second name of a country in parentheses of its own: `Holy See (Vatican City State)`. */
function isCountry(text: string): boolean {
  const second = inParentheses(text);
  return (
    kindOf(text) === STATE || (second !== undefined && kindOf(text.slice(0, text.search(OPENING)).trim()) === STATE)
  );
}

/** Who is called just so, by folded label: a state if there is one, else the first; a label that is merged itself heads nobody. */
function headsIn(
  actors: readonly Actor[],
  texts: readonly (string | undefined)[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const heads = new Map<string, number>();
  actors.forEach(({ label, kind }, at) => {
    if (texts[at] !== undefined) return;
    const key = fold(label.trim());
    if (!wanted.has(key)) return;
    const known = heads.get(key);
    if (known === undefined || (kind === STATE && actors[known]!.kind !== STATE)) heads.set(key, at);
  });
  return heads;
}

function groupOf(
  actors: readonly Actor[],
  { by, label, named, head }: Namesakes,
  id: Actor['id'],
  kinds: ReadonlySet<KindId>,
): Group {
  const members = Uint32Array.from(head === undefined ? named : [...named, head]).sort();
  const role = `${counted(named.length, 'name')} folded in`;
  if (head === undefined)
    return { by, members, actor: { id, label, kind: kindFor(label, actors, named, kinds), role } };
  const { partOf: _, sameAs: __, notes: ___, ...known } = actors[head]!;
  return { by, members, head, actor: { ...known, id, role } };
}

/** The kind that a name tells where the vocabulary has it, else the kind of most of its members. */
function kindFor(
  label: string,
  actors: readonly Actor[],
  named: readonly number[],
  kinds: ReadonlySet<KindId>,
): KindId {
  const told = kindOf(label);
  if (kinds.has(told)) return told;
  const counts = new Map<KindId, number>();
  for (const at of named) counts.set(actors[at]!.kind, (counts.get(actors[at]!.kind) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
