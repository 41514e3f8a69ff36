import { uniqueNames } from '../../lib/slug';
import { counted, grouped } from '../../lib/text';
import { type Actor, FORMAT, type OpenDataset, type Source, VERSION } from '../../model/dataset';
import { sourceId } from '../../model/ids';
import { type ClaimTable, PlainClaims } from '../../model/plain-claims';
import type { Vocabulary } from '../../model/vocabulary';
import { asText } from '../column';
import { inShort } from '../problems';
import { fileTitleOf, idOfFile } from './file-title';
import type { Findings } from './findings';
import { foreignActors } from './foreign-actors';
import { foreignClaims } from './foreign-claims';
import { foreignTypes, type TakenWord } from './foreign-types';
import type { FileGraph } from './graph';
import type { ReadInput } from './reader';
import type { SoundGraph } from './sound-graph';

/** A dataset of somebody else's graph: every node an actor, every edge a claim on the word of the file, in the file's own words where they are not ours. */
export function foreignDataset(graph: SoundGraph, input: ReadInput, findings: Findings): OpenDataset {
  const { actors, kinds } = foreignActors(graph.nodes, input, findings);
  const source = sourceOf(input.name, actors);
  const types = foreignTypes(input.standard, input.cameo);
  const { table, uses } = foreignClaims(graph.edges, { nodes: graph.nodes, types, source: source.id, findings });
  reportTaken(types.taken(uses), findings);
  const words = types.vocabularyFor(kinds.map(({ id }) => id));
  const vocabulary: Vocabulary = { version: 1, ...words, kinds };
  const description = descriptionOf(graph, findings);
  return {
    format: FORMAT,
    version: VERSION,
    id: idOfFile(input.name),
    title: graph.title?.trim() ? graph.title : fileTitleOf(input.name),
    ...(description !== undefined && { description }),
    ...(!isStandard(vocabulary, actors, table, input.standard) && { vocabulary }),
    sources: [source],
    actors,
    claims: new PlainClaims(table, actors),
  };
}

/** The file itself, which is whose word everything in it is; its id is no actor's. */
function sourceOf(name: string, actors: readonly Actor[]): Source {
  const ids = new Set<string>(actors.map(({ id }) => id));
  const nameOf = uniqueNames((wanted) => ids.has(wanted));
  return { id: sourceId(nameOf('file')), title: name.trim() || 'A file', kind: 'file' };
}

/** What the file says of itself: its description, and after that whatever else, one line each. */
function descriptionOf({ about, title }: FileGraph, findings: Findings): string | undefined {
  const lines = [...about]
    .filter(([name, value]) => name !== 'description' && value !== title)
    .map(([name, value]) => `${name}: ${asText(value)}`);
  const described = about.get('description');
  const text = [...(described === undefined ? [] : [asText(described)]), ...lines].join('\n').trim();
  if (text.length > LONGEST_DESCRIPTION) {
    const message = `What the file says of itself is ${grouped(text.length)} characters long.`;
    const hint = `The first ${grouped(LONGEST_DESCRIPTION)} were kept.`;
    findings.report({ severity: 'warning', code: 'attribute-cut', place: 'the graph', message, hint });
  }
  return text.slice(0, LONGEST_DESCRIPTION).replace(/[\uD800-\uDBFF]$/, '') || undefined;
}

const LONGEST_DESCRIPTION = 10_000;

/** Says of each word that was taken for another one how often it was. */
function reportTaken(taken: readonly TakenWord[], findings: Findings) {
  for (const { word, type, count } of taken) {
    const message = `“${inShort(word)}” (${counted(count, 'claim')}) was taken for “${type.label}”.`;
    findings.report({ severity: 'info', code: 'word-taken', place: 'the file', message });
  }
}

/** Whether the standard vocabulary has all words of a dataset, and allows them where they stand. */
function isStandard(
  { types, kinds }: Vocabulary,
  actors: readonly Actor[],
  { said, sayings, subject, object }: ClaimTable,
  standard: Vocabulary,
): boolean {
  const typeOf = new Map(standard.types.map((type) => [type.id, type]));
  const kindIds = new Set(standard.kinds.map(({ id }) => id));
  if (!types.every(({ id }) => typeOf.has(id)) || !kinds.every(({ id }) => kindIds.has(id))) return false;
  const known = sayings.map(({ type }) => typeOf.get(type));
  return said.every((saying, row) => {
    const type = known[saying];
    return type?.domain.includes(actors[subject[row]!]!.kind) && type.range.includes(actors[object[row]!]!.kind);
  });
}
