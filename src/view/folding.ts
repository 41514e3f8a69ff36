import type { Atlas } from '../graph/atlas';
import { type Belonging, belongingIn } from '../graph/fold-belonging';
import { bodyLevels } from '../graph/fold-bodies';
import type { Communities } from '../graph/fold-communities';
import {
  BODY_RULES,
  type BodyRule,
  FOLD_RULES,
  type Fold,
  type FoldRule,
  foldOf,
  type Group,
  type Level,
  levelOf,
  NAME_RULES,
  type NameRule,
} from '../graph/fold-groups';
import { groupsByName } from '../graph/fold-names';
import { listAt } from '../graph/lists';
import { memoizeLast } from '../lib/memoize';
import type { Actor } from '../model/dataset';
import type { ActorId } from '../model/ids';
import { select } from './commands';
import { communityGroups } from './folding-communities';
import { DEFAULT_VIEW, type Folding, type View } from './state';

/** The atlas of the dataset as it is. */
export function baseOf(atlas: Atlas): Atlas {
  return atlas.unfolded ?? atlas;
}

/** True when a folding lets nobody stand as another. */
export function foldsNothing({ rules, communities, into = [] }: Folding): boolean {
  return rules.length === 0 && !communities && into.length === 0;
}

/** A folding in a form that is the same for foldings that are alike. */
export function foldingKey(folding: Folding): string {
  if (foldsNothing(folding)) return '';
  const { communities, apart } = folding;
  return JSON.stringify([belowKey(folding), communities, sorted(apart)]);
}

/** What of a folding decides among whom communities are found, in a form that is the same for foldings that are alike. */
export function belowKey({ rules, into = [] }: Pick<Folding, 'rules' | 'into'>): string {
  const singles = sorted(into.map(({ rule, body }) => JSON.stringify([rule, body])));
  return JSON.stringify([FOLD_RULES.filter((rule) => rules.includes(rule)), singles]);
}

function sorted<Text extends string>(texts: readonly Text[]): readonly Text[] {
  return [...new Set(texts)].sort();
}

/** The places of the dataset's actors that somebody stands for. */
export function mergedIn(atlas: Atlas, id: ActorId): readonly number[] {
  const own = atlas.actors.has(id) ? atlas.placeOf(id) : undefined;
  if (own !== undefined) return mergedAt(atlas, own);
  const member = baseOf(atlas).placeOf(id);
  return member === undefined ? [] : [member];
}

/** The places of the dataset's actors that whoever stands at a place stands for. */
export function mergedAt({ fold }: Atlas, place: number): readonly number[] {
  return fold ? [...listAt(fold.members, place)] : [place];
}

const byName = new WeakMap<Atlas, Readonly<Record<NameRule, readonly Group[]>>>();
const byBody = new WeakMap<Atlas, Readonly<Record<BodyRule, readonly Group[]>>>();
const belongings = new WeakMap<Atlas, Belonging>();

/** The groups that a rule makes of a dataset by itself, in force or not, those with most actors first. */
export function groupsBy(atlas: Atlas, rule: FoldRule): readonly Group[] {
  return isBodyRule(rule) ? bodyGroups(baseOf(atlas))[rule] : nameGroups(baseOf(atlas))[rule];
}

/** True for a rule that folds actors into the bodies they belong to. */
export function isBodyRule(rule: FoldRule): rule is BodyRule {
  return BODY_RULES.some((one) => one === rule);
}

/** Whom everybody in a dataset belongs to. */
export function belongingOf(atlas: Atlas): Belonging {
  const base = baseOf(atlas);
  const known = belongings.get(base) ?? belongingIn(base);
  belongings.set(base, known);
  return known;
}

function nameGroups(base: Atlas): Readonly<Record<NameRule, readonly Group[]>> {
  const known = byName.get(base) ?? groupsByName(base.dataset.actors, base.lexicon);
  byName.set(base, known);
  return known;
}

function bodyGroups(base: Atlas): Readonly<Record<BodyRule, readonly Group[]>> {
  const nobody = foldOf(base.dataset.actors, [], []);
  const groups = (rule: BodyRule) => outermost(bodyLevels(nobody, belongingOf(base), { rules: [rule] }));
  const known = byBody.get(base) ?? { people: groups('people'), bodies: groups('bodies') };
  byBody.set(base, known);
  return known;
}

function outermost(levels: readonly Level[]): readonly Group[] {
  return (levels.at(-1)?.groups ?? []).toSorted((a, b) => b.members.length - a.members.length);
}

/** What merges by names and bodies, with no community: a later level goes before an earlier one. */
function levelsBelow(base: Atlas, { rules, into }: Pick<Folding, 'rules' | 'into'>): readonly Level[] {
  const { actors } = base.dataset;
  const groups = NAME_RULES.filter((rule) => rules.includes(rule)).flatMap((rule) => groupsBy(base, rule));
  const names = levelOf(groups, actors.length);
  const isAnyBody = into !== undefined || rules.some(isBodyRule);
  if (!isAnyBody) return [names];
  const ways = { rules, ...(into && { into }) };
  return [names, ...bodyLevels(foldOf(actors, [names], []), belongingOf(base), ways)];
}

/** Who stands as whom without communities, with no group taken apart: what communities are found among. */
export function foldBelow(base: Atlas, folding: Pick<Folding, 'rules' | 'into'>): Fold {
  return foldOf(base.dataset.actors, levelsBelow(base, folding), []);
}

/** Who stands as whom in a folding; `communities` are those among whoever stands by its rules, where it asks for them. */
export function foldFor(base: Atlas, folding: Folding, communities?: Communities): Fold {
  const { actors } = base.dataset;
  const levels = levelsBelow(base, folding);
  if (!communities) return foldOf(actors, levels, folding.apart);
  const groups = communityGroups(base, foldOf(actors, levels, []), communities);
  return foldOf(actors, [...levels, levelOf(groups, actors.length)], folding.apart);
}

/** Lets a rule merge actors, or no longer. */
export function foldBy(view: View, rule: FoldRule, on: boolean): View {
  const rules = FOLD_RULES.filter((one) => (one === rule ? on : view.folding.rules.includes(one)));
  return { ...view, folding: { ...view.folding, rules } };
}

/** Draws communities as one each, or no longer; which of them were open is then forgotten. */
export function foldCommunities(view: View, atlas: Atlas, on: boolean): View {
  const { folding } = view;
  const apart = on ? folding.apart : folding.apart.filter((id) => isLasting(atlas, id));
  return { ...view, folding: { ...folding, communities: on, apart } };
}

/** Everybody stands by himself again. */
export function unfoldAll(view: View): View {
  return { ...view, folding: DEFAULT_VIEW.folding };
}

/** Lets the members of a group stand by themselves. */
export function takeApart(view: View, group: ActorId): View {
  const { into: former = [], ...folding } = view.folding;
  const into = former.filter(({ body }) => body !== group);
  const isLoose = into.length < former.length && into.length === 0 && !folding.rules.some(isBodyRule);
  const apart = isLoose || folding.apart.includes(group) ? folding.apart : [...folding.apart, group];
  if (into.length === former.length && apart === folding.apart) return view;
  return { ...view, folding: { ...folding, ...(into.length > 0 && { into }), apart } };
}

/** Folds some of those who belong to a body into it, and leaves everybody else as he stands. */
export function foldInto(view: View, body: ActorId, rules: readonly BodyRule[]): View {
  const { into = [], apart, ...folding } = view.folding;
  const fresh = rules.filter((rule) => !into.some((one) => one.rule === rule && one.body === body));
  const next = [...into, ...fresh.map((rule) => ({ rule, body }))];
  const others = apart.filter((id) => id !== body);
  return { ...view, folding: { ...folding, ...(next.length > 0 && { into: next }), apart: others } };
}

/** Takes a group apart and selects who is in it. */
export function selectMember(view: View, group: ActorId, member: ActorId): View {
  return select(takeApart(view, group), { kind: 'actors', ids: [member] });
}

/** Lets a group that was taken apart stand as one again. */
export function putTogether(view: View, group: ActorId): View {
  const { apart } = view.folding;
  if (!apart.includes(group)) return view;
  return { ...view, folding: { ...view.folding, apart: apart.filter((id) => id !== group) } };
}

/** True for a group that can be taken apart in this folding, or was. */
export function isGroup(atlas: Atlas, id: ActorId): boolean {
  return isLasting(atlas, id) || (atlas.fold?.levels.some((level) => isOf(level.groups, id)) ?? false);
}

/** True for a group that does not depend on what else is merged: of names, or a body that somebody belongs to. */
function isLasting(atlas: Atlas, id: ActorId): boolean {
  return isBody(atlas, id) || NAME_RULES.some((rule) => isOf(groupsBy(atlas, rule), id));
}

/** True for a body that somebody in the dataset belongs to. */
export function isBody(atlas: Atlas, id: ActorId): boolean {
  const place = baseOf(atlas).placeOf(id);
  return place !== undefined && belongingOf(atlas).bodies.has(place);
}

function isOf(groups: readonly Group[], id: ActorId): boolean {
  return groups.some(({ actor }) => actor.id === id);
}

/** True for a group of merged names or of those in a body, not for a community. */
export function isNameMerged({ by }: Group): boolean {
  return by !== 'community';
}

/** True for a community that is drawn as one. */
export function isCommunity(atlas: Atlas, id: ActorId): boolean {
  return atlas.fold?.standing.get(id)?.by === 'community';
}

/** Everybody in an atlas, and whoever is merged into one of them: all that have a name to be found by. */
export const everyName = memoizeLast((atlas: Atlas): readonly Actor[] => {
  const { actors } = atlas.dataset;
  return atlas.unfolded
    ? [...actors, ...atlas.unfolded.dataset.actors.filter(({ id }) => !atlas.actors.has(id))]
    : actors;
});
