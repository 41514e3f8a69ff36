import type { ActorId } from '../../model/ids';
import type { Answer, FoundActor, Page } from '../graph-source';
import { answered } from './answers';
import { type Asking, countIn } from './asking';
import type { ClaimShape } from './claim-shape';
import type { Row } from './engine';
import { type Fragment, sparql } from './fragment';
import type { KnownActors } from './known-actors';
import { eitherOf, union, values } from './patterns';
import { ranked } from './ranked';
import { claimsWhere, wordsIn } from './restricted';

/** A page of the actors whose names hold all words, with how many claims each is party to. */
export async function searched(
  shape: ClaimShape,
  asking: Asking,
  known: KnownActors,
  { words, page, signal }: { readonly words: string; readonly page: Page; readonly signal: AbortSignal | undefined },
): Promise<Answer<readonly FoundActor[]>> {
  const named = shape.named(wordsIn(words));
  const select = shape.claimsOf
    ? sparql`SELECT ?actor ?claims { ${named} ${shape.claimsOf} }`
    : countedAmong(shape, named);
  const itemOf = (row: Row) => {
    const term = row.get('actor');
    const id = term && shape.actorOf(term);
    return id && { id, claims: countIn(row, 'claims') };
  };
  const { items, of } = await ranked(asking, { select, keys: ['actor'] }, page, { itemOf, keyOf: ({ id }) => id });
  const counts = new Map(items.map(({ id, claims }) => [id, claims]));
  const actors = await known.actors([...counts.keys()], signal);
  const value = actors.map((actor) => ({ actor, claims: counts.get(actor.id) ?? 0 }));
  return answered(value, asking, [], items.length < of ? of : undefined);
}

/** Binds `?claims` to how many claims each of some actors is party to; those of none are left out. */
function countedAmong(shape: ClaimShape, actors: Fragment): Fragment {
  return sparql`SELECT ?actor (COUNT(*) AS ?claims) {
{ SELECT DISTINCT ?actor { ${actors} } }
${partiesOf(shape)}
} GROUP BY ?actor`;
}

/** Binds `?actor` to each party of each claim. */
function partiesOf(shape: ClaimShape): Fragment {
  const { further } = shape;
  if (further) return claimsWhere(shape, [further.parties]);
  return union([
    sparql`SELECT (?subject AS ?actor) { ${shape.claims(['subject'])} }`,
    sparql`SELECT (?object AS ?actor) { ${shape.claims(['subject', 'object'])} FILTER(?subject != ?object) }`,
  ]);
}

/** An actor with how many claims it is party to. */
export async function actorFound(
  shape: ClaimShape,
  asking: Asking,
  known: KnownActors,
  { id, signal }: { readonly id: ActorId; readonly signal: AbortSignal | undefined },
): Promise<Answer<FoundActor | undefined>> {
  const given = values('actor', [shape.actorTerm(id)]);
  const [[actor], [row]] = await Promise.all([
    known.actors([id], signal),
    asking.rows(
      shape.claimsOf
        ? sparql`SELECT ?claims { ${given} ${shape.claimsOf} } LIMIT 1`
        : sparql`SELECT (COUNT(*) AS ?claims) { ${claimsOfActor(shape, id)} }`,
    ),
  ]);
  return answered(actor && { actor, claims: countIn(row, 'claims') }, asking, []);
}

/** Binds each claim that an actor is party to. */
function claimsOfActor(shape: ClaimShape, id: ActorId): Fragment {
  const { identity, further } = shape;
  const actor = [shape.actorTerm(id)];
  if (further) return sparql`${values('actor', actor)} ${claimsWhere(shape, [further.parties])}`;
  return eitherOf(identity, [
    sparql`${values('subject', actor)} ${shape.claims(['subject'])}`,
    sparql`${values('object', actor)} ${shape.claims(['subject', 'object'])} FILTER(?subject != ?object)`,
  ]);
}
