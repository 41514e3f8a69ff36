import { addBit, type Bits, noBits } from '../lib/bits';
import type { Columns } from './columns';
import type { Lists } from './lists';
import type { Pairs } from './pairs';

/** From this share of all pairs on, looking at every claim is the shorter way. */
const MANY = 0.05;

/** What of the columns tells the parties of claims. */
type Ends = Pick<Columns, 'length' | 'subject' | 'object' | 'further'>;

/** The claims that any of some actors, by their places, is party to, further parties included. */
export function claimsOfParties(
  { columns, pairs }: { readonly columns: Ends; readonly pairs: Pairs },
  actors: readonly number[],
): Bits {
  const { length, further } = columns;
  const chosen = new Uint8Array(pairs.ofActor.offsets.length - 1);
  for (const actor of actors) chosen[actor] = 1;
  const bits = areMany(pairs, actors) ? lookedAt(columns, chosen) : gathered(pairs, actors, length);
  if (further) addBeside(further, chosen, bits);
  return bits;
}

/** True for actors with so many pairs that most of the columns would be gone through anyway, and in no order. */
function areMany({ ofActor: { offsets }, length }: Pairs, actors: readonly number[]): boolean {
  let pairs = 0;
  for (const actor of actors) pairs += offsets[actor + 1]! - offsets[actor]!;
  return pairs > MANY * length;
}

/** Goes from pair to pair: no views of lists, of which there would be a hundred thousand. */
function gathered({ ofActor, claims }: Pairs, actors: readonly number[], size: number): Bits {
  const bits = noBits(size);
  const { offsets, values } = claims;
  for (const actor of actors) {
    for (let at = ofActor.offsets[actor]!; at < ofActor.offsets[actor + 1]!; at++) {
      const pair = ofActor.values[at]!;
      const end = offsets[pair + 1]!;
      for (let claim = offsets[pair]!; claim < end; claim++) addBit(bits, values[claim]!);
    }
  }
  return bits;
}

/** Looks at the ends of every claim, four claims at a time: looks that need not wait for each other. */
function lookedAt({ length, subject, object }: Ends, chosen: Uint8Array): Bits {
  const bits = noBits(length);
  const whole = length >>> 5;
  const at = (claim: number) => chosen[subject[claim]!]! | chosen[object[claim]!]!;
  for (let word = 0, claim = 0; word < whole; word++) {
    let found = 0;
    for (let bit = 0; bit < 32; bit += 4, claim += 4) {
      found |= (at(claim) | (at(claim + 1) << 1) | (at(claim + 2) << 2) | (at(claim + 3) << 3)) << bit;
    }
    bits[word] = found;
  }
  for (let claim = whole << 5; claim < length; claim++) bits[whole]! |= at(claim) << (claim & 31);
  return bits;
}

/** Adds the claims that have a chosen actor beside their ends. */
function addBeside({ offsets, values }: Lists, chosen: Uint8Array, bits: Bits) {
  for (let claim = 0; claim + 1 < offsets.length; claim++) {
    for (let at = offsets[claim]!; at < offsets[claim + 1]!; at++) {
      if (chosen[values[at]!] === 1) addBit(bits, claim);
    }
  }
}
