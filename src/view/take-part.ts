import { type KindId, kindId } from '../model/ids';

const NO_PARTIES: ReadonlySet<KindId> = new Set(['place', 'event'].map(kindId));

/** True for a kind of actor that can take a side or mediate: a place or an event cannot. */
export function canTakeSides(kind: KindId): boolean {
  return !NO_PARTIES.has(kind);
}
