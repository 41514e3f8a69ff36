import { fold, nearest } from '../lib/text';
import { Misuse } from './misuse';
import { plain } from './plain';

/** Something that can be named on the command line. */
export interface Nameable<Value> {
  readonly value: Value;
  readonly id: string;
  /** What it goes by first. */
  readonly label: string;
  /** What else it goes by, where that is nobody's id or label. */
  readonly aliases?: readonly string[];
}

const SHOWN = 8;

/** The one that a text names, by id or label, else by another name, letter case aside; throws `Misuse` where that is nobody or more than one. */
export function named<Value>(what: string, text: string, all: readonly Nameable<Value>[]): Value {
  const found = namedIn(text, all);
  const [first, second] = found;
  if (!first) throw nobody(what, text, all);
  if (!second) return first.value;
  const some = found.slice(0, SHOWN).map(({ id, label }) => `${plain(id)} (${plain(label)})`);
  const more = found.length > SHOWN ? ` and ${found.length - SHOWN} more` : '';
  throw new Misuse(`“${text}” may be any of these: ${some.join(', ')}${more}.`, `Give the id of the ${what}.`);
}

/** Those that some texts name; a text that names nobody as a whole is a list between commas. */
export function allNamed<Value>(
  what: string,
  texts: readonly string[],
  all: readonly Nameable<Value>[],
): readonly Value[] {
  const values = texts.flatMap((text) => {
    const isList = text.includes(',') && namedIn(text, all).length === 0;
    const parts = isList ? text.split(',').map((part) => part.trim()) : [text];
    return parts.filter(Boolean).map((part) => named(what, part, all));
  });
  return [...new Set(values)];
}

function namedIn<Value>(text: string, all: readonly Nameable<Value>[]): readonly Nameable<Value>[] {
  const exact = all.find(({ id }) => id === text);
  if (exact) return [exact];
  const wanted = alike(text);
  const known = all.filter(({ id, label }) => alike(id) === wanted || alike(label) === wanted);
  return known.length > 0 ? known : all.filter(({ aliases = [] }) => aliases.some((alias) => alike(alias) === wanted));
}

function alike(text: string): string {
  return fold(plain(text));
}

function nobody<Value>(what: string, text: string, all: readonly Nameable<Value>[]): Misuse {
  const near = nearTo(text, all).map(({ id, label }) => (id === label ? plain(id) : `${plain(id)} (${plain(label)})`));
  const some = all.slice(0, SHOWN).map(({ id }) => plain(id));
  const list = `${some.join(', ')}${all.length > SHOWN ? ', …' : ''}`;
  const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : list && `There is ${list}.`;
  return new Misuse(`There is no ${what} “${plain(text)}” here.`, hint || undefined);
}

const MOST_NEAR = 3;

/** The one whose name is nearest, else those whose names begin or go on with the text. */
function nearTo<Value>(text: string, all: readonly Nameable<Value>[]): readonly Nameable<Value>[] {
  const names = new Map(
    all.flatMap((one) => [one.id, one.label, ...(one.aliases ?? [])].map((name) => [plain(name), one])),
  );
  const nearby = names.get(nearest(plain(text), names.keys()) ?? '');
  if (nearby) return [nearby];
  const wanted = alike(text);
  const holding = [...names].filter(([name]) => wanted !== '' && alike(name).includes(wanted)).map(([, one]) => one);
  return [...new Set(holding)].slice(0, MOST_NEAR);
}
