import { uniqueNames } from '../../lib/slug';
import { type Actor, type Claim, FORMAT, type OpenDataset, type Source, VERSION } from '../dataset';
import { isoOf } from '../edtf';
import { type EventTable, NO_DAY } from '../events';
import { actorId, claimId, type KindId, sourceId } from '../ids';
import type { Vocabulary } from '../vocabulary';
import { kindOf } from './actor-kinds';

/** What a dataset of events is beside its claims; its relation types stand in the order of the table's, its sources in that of the files of claims. */
export interface EventHead extends Omit<OpenDataset, 'claims'> {
  readonly vocabulary: Vocabulary;
  /** Of each source, in order, the row that its last row is before. */
  readonly fileEnds: readonly number[];
}

/** The dataset of a table without its claims: actors under the table's own ids, one source for each file of claims. `kindAt` gives the kinds of actors by their places where they are known already. */
export function datasetHeadOf(
  table: EventTable,
  vocabulary: Vocabulary,
  kindAt: (place: number) => KindId | undefined = () => undefined,
): EventHead {
  return {
    format: FORMAT,
    version: VERSION,
    id: table.id,
    title: table.title,
    vocabulary,
    sources: sourcesOf(table),
    fileEnds: fileEndsOf(table),
    actors: table.actors.ids.map((id, at): Actor => {
      const label = table.actors.labels[at] || id;
      return { id: actorId(id), label, kind: kindAt(at) ?? kindOf(label) };
    }),
  };
}

function sourcesOf({ files, actors }: EventTable): readonly Source[] {
  const ids = new Set(actors.ids);
  const nameOf = uniqueNames((name) => ids.has(name));
  return files
    .filter(({ holds }) => holds === 'claims')
    .map(({ name }) => ({ id: sourceId(nameOf(name.slice(-150))), title: name, kind: 'event-table' }));
}

/** The claim of a row, counted from 0: the word of the file that it stands in, with no passage, since a table has none. */
export function claimOf(table: EventTable, { vocabulary, sources, fileEnds }: EventHead, row: number): Claim {
  const type = vocabulary.types[table.type[row]!]!;
  const day = table.day[row]!;
  return {
    id: claimId(`e${row + 1}`),
    type: type.id,
    subject: actorId(table.actors.ids[table.subject[row]!]!),
    object: actorId(table.actors.ids[table.object[row]!]!),
    gist: type.label,
    ...(day !== NO_DAY && { time: { edtf: isoOf(day), basis: 'stated' } }),
    by: sources[fileEnds.findIndex((end) => row < end)]!.id,
    mode: 'asserted',
    evidence: [],
  };
}

function fileEndsOf({ files }: EventTable): readonly number[] {
  let end = 0;
  return files.flatMap(({ holds, rows }) => {
    if (holds !== 'claims') return [];
    end += rows;
    return [end];
  });
}
