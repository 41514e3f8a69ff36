import type { Atlas } from '../../graph/atlas';
import { memoizeLast } from '../../lib/memoize';
import { fold } from '../../lib/text';
import type { ActorId } from '../../model/ids';
import { wholeOf } from '../../view/shown';
import type { FoundActor } from '../graph-source';
import { byClaims } from './page';

/** Actors in whose names each word occurs; without words, all. Those with most claims first. */
export function actorsNamed(atlas: Atlas, words: string): readonly FoundActor[] {
  const asked = fold(words).split(/\s+/).filter(Boolean);
  const names = namesOf(atlas);
  const { claimsOf } = wholeOf(atlas);
  const found = atlas.dataset.actors.flatMap((actor, place) =>
    asked.every((word) => names[place]!.includes(word)) ? [{ actor, claims: claimsOf[place]! }] : [],
  );
  return byClaims(found, ({ actor }) => actor.id);
}

/** An actor with the number of claims that it is party to. */
export function actorFound(atlas: Atlas, id: ActorId): FoundActor | undefined {
  const actor = atlas.actorOf(id);
  return actor && { actor, claims: wholeOf(atlas).claimsWith(id) };
}

const namesOf = memoizeLast(({ dataset }: Atlas): readonly string[] =>
  dataset.actors.map(({ label, short = '', aliases = [] }) => fold([label, short, ...aliases].join('\n'))),
);
