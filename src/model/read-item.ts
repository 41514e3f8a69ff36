import type * as z from 'zod/mini';
import type { Actor, Claim, Source } from './dataset';
import { actorSchema, claimSchema, sourceSchema, vocabularySchema } from './schema';
import type { Vocabulary } from './vocabulary';

/** Takes an object for an item of a dataset by its shape alone; undefined where it is none. */
type Read<Item> = (document: unknown) => Item | undefined;

const shapedBy =
  <Item>(schema: z.ZodMiniType): Read<Item> =>
  (document) =>
    schema.safeParse(document).success ? (document as Item) : undefined;

/** A claim, an actor, a source or a vocabulary that comes by itself; what it refers to is not looked at. */
export const readClaim: Read<Claim> = shapedBy(claimSchema);
export const readActor: Read<Actor> = shapedBy(actorSchema);
export const readSource: Read<Source> = shapedBy(sourceSchema);
export const readVocabulary: Read<Vocabulary> = shapedBy(vocabularySchema);
