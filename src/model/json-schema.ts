import * as z from 'zod/mini';
import { datasetSchema, vocabularySchema } from './schema';

/** The JSON Schema files of `graph-data/schema/` by name, for editors that complete and check; made from the schemas that the program reads with. */
export function jsonSchemaFiles(): Readonly<Record<string, string>> {
  return {
    'dataset.schema.json': jsonSchemaText('An Actor Atlas dataset, version 1', datasetSchema),
    'vocabulary.schema.json': jsonSchemaText('An Actor Atlas vocabulary, version 1', vocabularySchema),
  };
}

/** The JSON Schema of one kind of file as text. */
export function jsonSchemaText(title: string, schema: z.core.$ZodType): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      // The largest safe integer says nothing to a human.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return `${JSON.stringify({ $schema, title, ...rest }, undefined, 2)}\n`;
}
