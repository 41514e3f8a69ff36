import { counted } from '../lib/text';
import type { ActorId } from '../model/ids';
import { type Belonging, bodyRuleOf, withoutCircles } from './fold-belonging';
import { BODY_RULES, type BodyRule, type Fold, type Group, type Level, levelOf, type Single } from './fold-groups';
import { listAt } from './lists';

/** By which rules actors are folded into their bodies: for all, and for single bodies. */
export interface BodyWays {
  readonly rules: readonly string[];
  readonly into?: readonly Single[];
}

const NONE = -1;

/**
 * The groups that bodies make of whoever is there by name, the outermost last: each is the body itself with all that are folded
 * into it, one after the other. When an outer one is taken apart, those inside it stand.
 */
export function bodyLevels(names: Fold, belonging: Belonging, ways: BodyWays): readonly Level[] {
  const steps = stepsTaken(names, belonging, ways);
  const depth = depthsOf(steps);
  const heads = Array.from(steps, (): number[] => []);
  steps.forEach((_, place) => {
    for (let head = steps[place]!; head !== NONE; head = steps[head]!) heads[head]!.push(place);
  });
  const levels: Group[][] = [];
  heads.forEach((folded, head) => {
    if (folded.length === 0) return;
    const level = levels[depth[head]!] ?? [];
    levels[depth[head]!] = level;
    level.push(groupOf(names, head, folded));
  });
  return levels.map((groups) => levelOf(groups, names.placeOf.length)).reverse();
}

/** Of each who is there the place of the body it is folded into; -1 for whoever is folded into none. */
function stepsTaken(names: Fold, belonging: Belonging, { rules, into = [] }: BodyWays): Int32Array {
  const steps = withoutCircles(stepsBetween(names, belonging));
  const ruleAt = names.actors.map(({ kind }) => bodyRuleOf(kind));
  const forAll = new Set(BODY_RULES.filter((rule) => rules.includes(rule)));
  const single = singlesAt(names, into);
  const isTaken = steps.map((step, place) => {
    const rule = ruleAt[place];
    if (step === NONE || !rule) return 0;
    return Number(forAll.has(rule) || isCovered(steps, ruleAt, single, place));
  });
  return steps.map((step, place) => (isTaken[place] === 1 ? step : NONE));
}

/** True where everybody on the way from an actor to some body is to be folded into that body. */
function isCovered(
  steps: Int32Array,
  ruleAt: readonly (BodyRule | undefined)[],
  single: ReadonlyMap<number, ReadonlySet<BodyRule>>,
  place: number,
): boolean {
  const passed = new Set<BodyRule | undefined>();
  for (let at = place; steps[at] !== NONE; at = steps[at]!) {
    passed.add(ruleAt[at]);
    const rules = single.get(steps[at]!);
    if (rules && [...passed].every((rule) => rule !== undefined && rules.has(rule))) return true;
  }
  return false;
}

function singlesAt({ actors }: Fold, into: readonly Single[]): ReadonlyMap<number, ReadonlySet<BodyRule>> {
  const asked = new Map<ActorId, Set<BodyRule>>();
  for (const { rule, body } of into) asked.set(body, (asked.get(body) ?? new Set<BodyRule>()).add(rule));
  return new Map(
    actors.flatMap(({ id }, place) => {
      const rules = asked.get(id);
      return rules ? [[place, rules] as const] : [];
    }),
  );
}

/** Whom those who are there by name belong to: of several merged names the first that has a body among the others. */
function stepsBetween({ actors, members, placeOf }: Fold, { bodyOf }: Belonging): Int32Array {
  return Int32Array.from(actors, (_, place) => {
    for (const member of listAt(members, place)) {
      const body = bodyOf[member]!;
      if (body !== NONE && placeOf[body] !== place) return placeOf[body]!;
    }
    return NONE;
  });
}

/** How many steps everybody is away from where its steps end. */
function depthsOf(steps: Int32Array): Int32Array {
  return steps.map((step) => {
    let depth = 0;
    for (let at = step; at !== NONE; at = steps[at]!) depth++;
    return depth;
  });
}

function groupOf(names: Fold, head: number, folded: readonly number[]): Group {
  const body = names.actors[head]!;
  const own = listAt(names.members, head);
  const members = Uint32Array.from([...own, ...folded.flatMap((place) => [...listAt(names.members, place)])]).sort();
  return {
    by: 'body',
    actor: body,
    members,
    head: names.standing.get(body.id)?.head ?? own[0]!,
    folded: members.length - own.length,
  };
}

/** What is said of a group: `5 folded in`, `316 names folded in`. */
export function groupInWords({ actor, folded }: Group): string {
  return folded === undefined ? (actor.role ?? '') : counted(folded, 'folded in', 'folded in');
}
