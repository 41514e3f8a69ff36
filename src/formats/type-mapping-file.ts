import { type TypeId, typeId } from '../model/ids';
import type { TypeMapping } from '../model/type-mapping';

const FORMAT = 'actor-atlas/type-mapping';

/** A mapping of relation types as a JSON document that can be kept and given to another file. */
export function typeMappingText(mapping: TypeMapping): string {
  const types = [...mapping].sort(([a], [b]) => (a < b ? -1 : 1)).map(([label, type]) => ({ label, type }));
  return `${JSON.stringify({ format: FORMAT, version: 1, types }, null, 2)}\n`;
}

/** Reads such a document; a sentence says why where it is none. */
export function typeMappingIn(text: string): TypeMapping | { readonly problem: string } {
  const document = parsed(text);
  if (!isRecord(document) || document['format'] !== FORMAT)
    return { problem: `It is no mapping of relation types: “format” is not “${FORMAT}”.` };
  if (document['version'] !== 1) return { problem: 'It is of a later version than this program knows.' };
  const { types } = document;
  if (!Array.isArray(types)) return { problem: 'It has no list “types”.' };
  const mapping = new Map<string, TypeId>();
  for (const [at, entry] of types.entries()) {
    if (!isRecord(entry) || typeof entry['label'] !== 'string' || typeof entry['type'] !== 'string')
      return { problem: `types[${at}] has no “label” and “type”.` };
    mapping.set(entry['label'], typeId(entry['type']));
  }
  return mapping;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
