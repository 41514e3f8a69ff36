import { core } from 'zod/mini';

/** Every key that a schema names, at any depth: what a misspelt key may have meant. */
export function keysIn(schema: core.$ZodType): readonly string[] {
  if (schema instanceof core.$ZodObject) {
    return Object.entries(schema._zod.def.shape).flatMap(([key, inner]) => [key, ...keysIn(inner)]);
  }
  if (schema instanceof core.$ZodArray) return keysIn(schema._zod.def.element);
  if (schema instanceof core.$ZodOptional) return keysIn(schema._zod.def.innerType);
  return [];
}
