import { jsonSchemaText } from '../../../model/json-schema';
import { mappingSchema } from './mapping';

/** The JSON Schema of mapping files by its name in `graph-data/schema/`. */
export function mappingSchemaFiles(): Readonly<Record<string, string>> {
  return { 'mapping.schema.json': jsonSchemaText('An Actor Atlas mapping of RDF, version 1', mappingSchema) };
}
