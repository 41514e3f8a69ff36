import type { Atlas } from '../graph/atlas';
import { bodyRuleOf } from '../graph/fold-belonging';
import { BODY_RULES, type BodyRule } from '../graph/fold-groups';
import type { ClaimRecord } from '../graph/record';
import { counted, listed } from '../lib/text';
import type { ActorId } from '../model/ids';
import { baseOf, belongingOf, isBody } from './folding';

/** How many stand by themselves who belong to a body, directly or by way of others, by the rule that folds them. */
export type Foldable = Readonly<Record<BodyRule, number>>;

/** The body that an actor belongs to, and the claim that says so where the actor itself does not. */
export interface Home {
  readonly body: ActorId;
  readonly record?: ClaimRecord;
}

/** Who can still be folded into a body. */
export function foldableInto(atlas: Atlas, id: ActorId): Foldable {
  const counts = { people: 0, bodies: 0 };
  if (!isBody(atlas, id)) return counts;
  const base = baseOf(atlas);
  const { bodyOf } = belongingOf(atlas);
  const [target, stands] = [base.placeOf(id)!, atlas.placeOf(id)];
  base.dataset.actors.forEach(({ id: member, kind }, place) => {
    const rule = bodyRuleOf(kind);
    if (rule && place !== target && belongsTo(bodyOf, place, target) && atlas.placeOf(member) !== stands)
      counts[rule]++;
  });
  return counts;
}

function belongsTo(bodyOf: Int32Array, place: number, body: number): boolean {
  for (let at = bodyOf[place]!; at >= 0; at = bodyOf[at]!) if (at === body) return true;
  return false;
}

/** The rules by which somebody can be folded into a body. */
export function rulesFor(foldable: Foldable): readonly BodyRule[] {
  return BODY_RULES.filter((rule) => foldable[rule] > 0);
}

/** `5 people and 2 bodies`; unnamed parties are people here. */
export function foldableInWords(foldable: Foldable): string {
  const words = {
    people: counted(foldable.people, 'person or unnamed party', 'people'),
    bodies: counted(foldable.bodies, 'body', 'bodies'),
  };
  return listed(rulesFor(foldable).map((rule) => words[rule]));
}

/** Where an actor belongs; undefined for whoever belongs to nobody, and for a group of merged names. */
export function homeOf(atlas: Atlas, id: ActorId): Home | undefined {
  const base = baseOf(atlas);
  const place = base.placeOf(id);
  if (place === undefined) return undefined;
  const { bodyOf, claimOf } = belongingOf(atlas);
  const [body, claim] = [bodyOf[place]!, claimOf[place]!];
  if (body < 0) return undefined;
  return { body: base.dataset.actors[body]!.id, ...(claim >= 0 && { record: base.record(claim) }) };
}
