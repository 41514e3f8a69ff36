import { isOfEvents, startOf, tableIn } from '../../sources/event-tables';
import { inputOf } from './file-input';

const ZIP = 'PK\u0003\u0004';

/** The first of some files that is read by a format, by its content; undefined when together they are tables of events. */
export async function graphAmong(files: readonly File[]): Promise<File | undefined> {
  const starts = await Promise.all(files.map(async (file) => ({ file, start: await startOf(inputOf(file)) })));
  const graph = starts.find(({ start }) => !mayBeTable(start))?.file;
  const [only] = files;
  if (graph || !only || files.length > 1) return graph;
  return isOfEvents(only, await tableIn(inputOf(only))) ? undefined : only;
}

function mayBeTable(start: string): boolean {
  const [first = ''] = start.trimStart().split(/[\r\n]/, 1);
  return !/^[[{<@#*%]/.test(first) && !start.startsWith(ZIP) && /[,;\t]/.test(first);
}
