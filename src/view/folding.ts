import type { Atlas } from '../graph/atlas';
import type { Communities } from '../graph/fold-communities';
import { FOLD_RULES, type Fold, type FoldRule, foldOf, type Group, type Level, levelOf } from '../graph/fold-groups';
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
export function foldsNothing({ rules, communities }: Folding): boolean {
  return rules.length === 0 && !communities;
}

/** A folding in a form that is the same for foldings that are alike. */
export function foldingKey(folding: Folding): string {
  if (foldsNothing(folding)) return '';
  const { rules, communities, apart } = folding;
  return JSON.stringify([FOLD_RULES.filter((rule) => rules.includes(rule)), communities, [...new Set(apart)].sort()]);
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

const byName = new WeakMap<Atlas, Readonly<Record<FoldRule, readonly Group[]>>>();

/** The groups that a rule makes of a dataset, in force or not, those with most names first. */
export function groupsBy(atlas: Atlas, rule: FoldRule): readonly Group[] {
  const base = baseOf(atlas);
  const known = byName.get(base) ?? groupsByName(base.dataset.actors, base.lexicon);
  byName.set(base, known);
  return known[rule];
}

function nameLevel(base: Atlas, rules: Folding['rules']): Level {
  const groups = FOLD_RULES.filter((rule) => rules.includes(rule)).flatMap((rule) => groupsBy(base, rule));
  return levelOf(groups, base.dataset.actors.length);
}

/** Who stands as whom by names alone, with no group taken apart: what communities are found among. */
export function namesFoldOf(base: Atlas, rules: Folding['rules']): Fold {
  return foldOf(base.dataset.actors, [nameLevel(base, rules)], []);
}

/** Who stands as whom in a folding; `communities` are those among the names of its rules, where it asks for them. */
export function foldFor(base: Atlas, folding: Folding, communities?: Communities): Fold {
  const { actors } = base.dataset;
  const names = nameLevel(base, folding.rules);
  if (!communities) return foldOf(actors, [names], folding.apart);
  const groups = communityGroups(base, foldOf(actors, [names], []), communities);
  return foldOf(actors, [names, levelOf(groups, actors.length)], folding.apart);
}

/** Lets a rule merge names, or no longer. */
export function foldBy(view: View, rule: FoldRule, on: boolean): View {
  const rules = FOLD_RULES.filter((one) => (one === rule ? on : view.folding.rules.includes(one)));
  return { ...view, folding: { ...view.folding, rules } };
}

/** Draws communities as one each, or no longer; which of them were open is then forgotten. */
export function foldCommunities(view: View, atlas: Atlas, on: boolean): View {
  const { folding } = view;
  const apart = on ? folding.apart : folding.apart.filter((id) => isNamesGroup(atlas, id));
  return { ...view, folding: { ...folding, communities: on, apart } };
}

/** Everybody stands by himself again. */
export function unfoldAll(view: View): View {
  return { ...view, folding: DEFAULT_VIEW.folding };
}

/** Lets the members of a group stand by themselves. */
export function takeApart(view: View, group: ActorId): View {
  const { apart } = view.folding;
  return apart.includes(group) ? view : { ...view, folding: { ...view.folding, apart: [...apart, group] } };
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
  return isNamesGroup(atlas, id) || (atlas.fold?.levels.some((level) => isOf(level.groups, id)) ?? false);
}

function isNamesGroup(atlas: Atlas, id: ActorId): boolean {
  return FOLD_RULES.some((rule) => isOf(groupsBy(atlas, rule), id));
}

function isOf(groups: readonly Group[], id: ActorId): boolean {
  return groups.some(({ actor }) => actor.id === id);
}

/** True for a group of merged names, not for a community. */
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
