import { typeMappingIn } from '../formats/type-mapping-file';
import { nearest } from '../lib/text';
import type { TypeMapping } from '../model/type-mapping';
import type { FlagGroup } from './command';
import type { Flag, Given } from './flags';
import type { Machine } from './machine';
import { Misuse } from './misuse';
import type { ReadingWords } from './open-graph';
import { standards } from './standards';
import { TABLE_FLAGS, tableWordsIn } from './table-flags';
import { wholeOf } from './whole';

/** Asks for output that programs read. */
export const JSON_FLAG: Flag = { name: 'json', takes: [], does: 'prints JSON for other programs' };
const QUIET_FLAG: Flag = { name: 'quiet', takes: [], does: 'says nothing on standard error but what is wrong' };

/** Flags of reading, for files that leave something open. */
export const READING_FLAGS: FlagGroup = {
  title: 'Reading',
  flags: [
    ...TABLE_FLAGS,
    { name: 'map', takes: ['FILE'], does: 'a mapping of the relation types of files to ours, as the app saves it' },
    { name: 'references', takes: [], does: 'makes ties of the references inside STIX objects, too' },
  ],
};

/** What is said beside the result. */
export const OUTPUT_FLAGS: FlagGroup = { title: 'Output', flags: [JSON_FLAG, QUIET_FLAG] };

/** Names the format to write. */
export const TO_FLAG: Flag = {
  name: 'to',
  takes: ['FORMAT'],
  does: 'the format that is written, by its id; else the name of OUT tells it',
};

/** How files are to be read, as the flags say. */
export async function readingIn(given: Given, machine: Machine): Promise<ReadingWords> {
  const table = tableWordsIn(given);
  const map = given.one('map');
  return {
    ...(table && { table }),
    ...(map !== undefined && { types: await mappingIn(map, machine) }),
    ...(given.has('references') && { embeddedReferences: true }),
  };
}

async function mappingIn(path: string, machine: Machine): Promise<TypeMapping> {
  const bytes = await wholeOf(await machine.open(path));
  const mapping =
    bytes instanceof Uint8Array ? typeMappingIn(new TextDecoder().decode(bytes)) : { problem: bytes.message };
  if ('problem' in mapping) throw new Misuse(`${path} cannot be used. ${mapping.problem}`);
  const ours = standards().standard.types.map(({ id }) => id);
  const unknown = [...mapping.values()].find((id) => !ours.includes(id));
  if (unknown === undefined) return mapping;
  const near = nearest(unknown, ours);
  throw new Misuse(`${path} maps to “${unknown}”, which is no relation type here.`, near && `Did you mean “${near}”?`);
}

/** True where only what is wrong is to be said. */
export function isQuiet(given: Given): boolean {
  return given.has('quiet');
}
