import type { Claim, Mode, Stance } from './dataset';
import type { ActorId } from './ids';

/** A verb for one who speaks, and for many. */
type Verb = readonly [one: string, many: string];

/** How whoever says a claim puts it. */
export const MODE_VERBS: Readonly<Record<Mode, Verb>> = {
  asserted: ['says', 'say'],
  claimed: ['says', 'say'],
  estimated: ['estimates', 'estimate'],
  predicted: ['predicts', 'predict'],
  planned: ['says, as a plan', 'say, as a plan'],
};

export const STANCE_VERBS: Readonly<Record<Stance, Verb>> = {
  denies: ['denies', 'deny'],
  disputes: ['disputes', 'dispute'],
  supports: ['supports', 'support'],
};

/** Who stands on either side of what a claim says: its subject and object, and each further party with them, named once. */
export function sidesOf({ subject, object, also = [] }: Claim): {
  readonly subjects: readonly ActorId[];
  readonly objects: readonly ActorId[];
} {
  const further = (side: 'with' | 'party') => also.filter(({ role }) => role === side).map(({ actor }) => actor);
  return {
    subjects: [...new Set([subject, ...further('with')])],
    objects: [...new Set([object, ...further('party')])],
  };
}
