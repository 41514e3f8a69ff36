import type { EventInput } from '../formats/events/event-input';
import { Unreadable } from '../formats/problems';
import type { ReadChoices } from '../formats/reading/reader';
import { atlasOfRead } from '../graph/atlas-of-plain';
import { counted } from '../lib/text';
import { type TypeMapping, withMappedTypes } from '../model/type-mapping';
import { isOfEvents, startOf, tableIn } from '../sources/event-tables';
import { type AnyAnswer, openAny } from '../sources/open-any';
import { areOwnTables, openTables } from '../sources/open-tables';
import { type NamedBytes, withoutGzip } from '../sources/unpack';
import type { Machine } from './machine';
import { Misuse } from './misuse';
import { openEvents } from './open-events';
import type { Opening } from './opened';
import { type Progress, percent } from './progress';
import { standards } from './standards';
import { columnsAsked, mappingBy, type TableWords } from './table-flags';
import { wholeOf } from './whole';

/** How files are to be read, as far as somebody says. */
export interface ReadingWords extends Pick<ReadChoices, 'embeddedReferences'> {
  readonly table?: TableWords;
  readonly types?: TypeMapping;
}

/** Opens one graph: a file of any format, or tables of events that belong together. */
export async function openGraph(
  machine: Machine,
  paths: readonly string[],
  words: ReadingWords,
  progress: Progress,
): Promise<Opening> {
  const inputs = await Promise.all(paths.map((path) => machine.open(path)));
  const heads = await Promise.all(inputs.map(tableIn));
  const [input, another] = inputs;
  if (!input) throw new Misuse('No file is named.');
  const areSaved = another && !words.table && areOwnTables(await startsOf(paths, inputs));
  if (areSaved) return openSaved(paths, inputs, words, progress);
  const stranger = heads.indexOf(undefined);
  if (another && stranger >= 0)
    throw new Misuse(
      `${paths[stranger]} is no table of events.`,
      'One graph is read from one file, from the tables of one dataset, or from tables of events that belong together.',
    );
  const asEvents = another !== undefined || (words.table === undefined && isOfEvents(input, heads[0]));
  return asEvents ? openEvents(paths, inputs, progress) : openFile(paths[0]!, input, words, progress);
}

/** The name and the beginning of each file. */
function startsOf(paths: readonly string[], inputs: readonly EventInput[]) {
  return Promise.all(inputs.map(async (input, at) => ({ name: paths[at]!, start: await startOf(input) })));
}

/** Opens the tables that a dataset was saved in. */
async function openSaved(
  paths: readonly string[],
  inputs: readonly EventInput[],
  { types }: ReadingWords,
  progress: Progress,
): Promise<Opening> {
  const files: NamedBytes[] = [];
  for (const [at, input] of inputs.entries()) {
    const bytes = await wholeOf(input);
    if (!(bytes instanceof Uint8Array)) return { ok: false, issues: [bytes], found: 1 };
    files.push({ name: paths[at]!, bytes });
  }
  const onProgress = (share: number) => progress.tell(`Reading ${counted(files.length, 'table')}: ${percent(share)}`);
  return openingOf(paths, await openTables(files, { ...standards(), onProgress }), types);
}

/** Opens one file by its content. */
export async function openFile(
  path: string,
  input: EventInput,
  words: ReadingWords,
  progress: Progress,
): Promise<Opening> {
  const bytes = await wholeOf(input);
  if (!(bytes instanceof Uint8Array)) return { ok: false, issues: [bytes], found: 1 };
  const { standard, cameo } = standards();
  const { table, types, ...choices } = words;
  const answer = await openAny(
    { name: input.name, bytes },
    {
      standard,
      cameo,
      choices: { ...choices, ...(table && (await columnsBy(table, { name: input.name, bytes }))) },
      onProgress: (share) => progress.tell(`Reading ${input.name}: ${percent(share)}`),
    },
  );
  return openingOf([path], answer, types);
}

function openingOf(paths: readonly string[], answer: AnyAnswer, types?: TypeMapping): Opening {
  const { standard } = standards();
  const format = answer.format && { format: { id: answer.format.id, label: answer.format.label } };
  if (answer.ok === 'ask') return { ok: false, ...format, issues: [columnsAsked(answer.question)], found: 1 };
  const { issues, found } = answer;
  if (!answer.ok || !format) return { ok: false, ...format, issues, found };
  const dataset = types ? withMappedTypes(answer.value, types, standard) : answer.value;
  return { ok: true, graph: { paths, ...format, atlas: atlasOfRead(dataset, standard), issues, found } };
}

/** What is said of a table, made whole; nothing where the file is none that can be read, which its opening says. */
async function columnsBy(table: TableWords, file: NamedBytes): Promise<Pick<ReadChoices, 'columns'>> {
  try {
    return { columns: mappingBy(table, (await withoutGzip(file)).bytes) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return {};
  }
}
