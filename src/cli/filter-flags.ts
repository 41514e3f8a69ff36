import type { Atlas } from '../graph/atlas';
import { parseEdtf, type Span } from '../model/edtf';
import type { TypeId } from '../model/ids';
import { hide, showOnly, switchValues, withFilter } from '../view/commands';
import {
  type SetClause,
  signClause,
  sourceClause,
  sourcingClause,
  speakerClause,
  standingClause,
  typeClause,
} from '../view/filters/set-clauses';
import { clearFilter } from '../view/restrictions';
import type { FacetId, FacetValues, TimeFilter, View } from '../view/state';
import type { Flag, Given } from './flags';
import { Misuse } from './misuse';
import {
  actorNames,
  familyNames,
  kindNames,
  SIGN_NAMES,
  SOURCING_NAMES,
  STANDING_NAMES,
  sourceNames,
  speakerNames,
  typeNames,
} from './nameables';
import { allNamed, type Nameable } from './names';

const some = (name: string, value: string, does: string): Flag => ({ name, takes: [value], does, isRepeatable: true });

/** The filters of the app as flags: each leaves what it names and takes away the rest. */
export const FILTER_FLAGS: readonly Flag[] = [
  some('type', 'TYPE', 'claims of these relation types; together with --family, of either'),
  some('family', 'FAMILY', 'claims of the types of these families'),
  some('sign', 'SIGN', 'claims of these signs: against (-1), neutral (0), with (1)'),
  some('kind', 'KIND', 'claims among actors of these kinds'),
  some('standing', 'STANDING', 'claims that are undisputed, disputed, denied-only, anonymous or planned'),
  some('by', 'SPEAKER', 'claims that these say; nobody for what is heard only as denied'),
  some('source', 'SOURCE', 'claims that are read from these sources'),
  some('sourcing', 'HOW', 'claims whose tie rests on a single source, or on several'),
  { name: 'text', takes: ['WORDS'], does: 'claims in which all these words occur' },
  { name: 'since', takes: ['DATE'], does: 'claims that hold on this date or later: 2021, 2021-08, 2021-08-15' },
  { name: 'until', takes: ['DATE'], does: 'claims that hold on this date or earlier' },
  {
    name: 'axis',
    takes: ['true|said'],
    choices: ['true', 'said'],
    does: 'dates are when a claim was true (the default), or when it was said',
  },
  {
    name: 'undated',
    takes: ['keep|drop'],
    choices: ['keep', 'drop'],
    does: 'claims without a date are kept (the default) or dropped',
  },
  {
    name: 'unsure',
    takes: ['keep|drop'],
    choices: ['keep', 'drop'],
    does: 'claims whose date is inferred or approximate are kept (the default) or dropped',
  },
  some('hide', 'ACTOR', 'no claims of these actors'),
  some('only', 'ACTOR', 'only claims among these actors'),
];

/** A view narrowed by the filters that are given; a flag takes the place of the same filter in the view. */
export function narrowed(view: View, given: Given, atlas: Atlas): View {
  const texts = (flag: string) => given.all(flag).flat();
  const by = <Id extends FacetId>(
    before: View,
    flag: string,
    what: string,
    clause: SetClause<Id>,
    names: () => readonly Nameable<FacetValues[Id]>[],
  ) =>
    given.has(flag) ? onlySome(before, clause.id, allNamed(what, texts(flag), names()), clause.all(atlas)) : before;
  let next = byRelation(view, given, atlas);
  next = by(next, 'sign', 'sign', signClause, () => SIGN_NAMES);
  next = by(next, 'standing', 'standing', standingClause, () => STANDING_NAMES);
  next = by(next, 'by', 'speaker', speakerClause, () => speakerNames(atlas));
  next = by(next, 'source', 'source', sourceClause, () => sourceNames(atlas));
  next = by(next, 'sourcing', 'sourcing', sourcingClause, () => SOURCING_NAMES);
  next = byKind(next, given, atlas);
  next = withText(next, given.one('text'));
  next = withFilter(next, 'time', timeBy(next.filters.time, given));
  return byHand(next, given, atlas);
}

/** True where some filter is given. */
export function isFiltered(given: Given): boolean {
  return FILTER_FLAGS.some(({ name }) => given.has(name));
}

function onlySome<Id extends FacetId>(
  view: View,
  id: Id,
  wanted: readonly FacetValues[Id][],
  all: readonly FacetValues[Id][],
): View {
  const others = all.filter((value) => !wanted.includes(value));
  return switchValues(clearFilter(view, id), id, others, false);
}

function byRelation(view: View, given: Given, atlas: Atlas): View {
  if (!given.has('type') && !given.has('family')) return view;
  const families = new Set(allNamed('family', given.all('family').flat(), familyNames(atlas)));
  const inFamilies = atlas.lexicon.types.filter(({ family }) => families.has(family)).map(({ id }) => id);
  const types: readonly TypeId[] = [
    ...allNamed('relation type', given.all('type').flat(), typeNames(atlas)),
    ...inFamilies,
  ];
  return onlySome(view, 'types', types, typeClause.all(atlas));
}

/** Kinds that no claim has are off as well: an actor without claims may be of one. */
function byKind(view: View, given: Given, atlas: Atlas): View {
  if (!given.has('kind')) return view;
  const kinds = kindNames(atlas);
  const wanted = allNamed('actor kind', given.all('kind').flat(), kinds);
  return onlySome(
    view,
    'kinds',
    wanted,
    kinds.map(({ value }) => value),
  );
}

function withText(view: View, text: string | undefined): View {
  return text === undefined ? view : withFilter(view, 'text', { text, suspended: false });
}

function timeBy(time: TimeFilter, given: Given): TimeFilter {
  const { from: _, to: __, ...open } = time;
  const [since, until] = [given.one('since'), given.one('until')];
  const [axis, undated, unsure] = [given.one('axis'), given.one('undated'), given.one('unsure')];
  if ([since, until, axis, undated, unsure].every((value) => value === undefined)) return time;
  const from = since === undefined ? time.from : spanOf(since, 'since').first;
  const to = until === undefined ? time.to : spanOf(until, 'until').last;
  if (from !== undefined && to !== undefined && from > to)
    throw new Misuse(
      `Nothing is both since ${since ?? 'then'} and until ${until ?? 'then'}: the first is the later one.`,
    );
  return {
    ...open,
    suspended: false,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...((axis === 'true' || axis === 'said') && { axis }),
    ...((undated === 'keep' || undated === 'drop') && { undated }),
    ...((unsure === 'keep' || unsure === 'drop') && { unsure }),
  };
}

function spanOf(text: string, flag: string): Span {
  const span = parseEdtf(text.trim());
  if (span) return span;
  throw new Misuse(`“${text}” is no date for --${flag}.`, 'Write 2021, 2021-08 or 2021-08-15.');
}

function byHand(view: View, given: Given, atlas: Atlas): View {
  const people = (flag: string) => allNamed('actor', given.all(flag).flat(), actorNames(atlas));
  const singled = given.has('only') ? showOnly(view, people('only')) : view;
  return given.has('hide') ? hide(singled, people('hide')) : singled;
}
