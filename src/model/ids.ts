declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type ActorId = Branded<'actor'>;
export type ClaimId = Branded<'claim'>;
export type SourceId = Branded<'source'>;
export type TypeId = Branded<'type'>;
export type FamilyId = Branded<'family'>;
export type KindId = Branded<'kind'>;

/** Whose word a claim is: an actor, or a source speaking in its own voice. */
export type SpeakerId = ActorId | SourceId;

/** The longest id that a dataset may have, in characters: room for the web addresses by which engines tell a claim. */
export const LONGEST_ID = 2000;

/** Names a plain string as an id of one notion; the only place where text becomes an id. */
function named<Id extends string>(name: string) {
  return (text: string): Id => {
    if (text === '') throw new Error(`invalid ${name} id: it is empty`);
    return text as Id;
  };
}

export const actorId = named<ActorId>('actor');
export const claimId = named<ClaimId>('claim');
export const sourceId = named<SourceId>('source');
export const typeId = named<TypeId>('type');
export const familyId = named<FamilyId>('family');
export const kindId = named<KindId>('kind');
