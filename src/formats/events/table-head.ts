import Papa from 'papaparse';
import { ownTableOf } from '../own-table';

interface Head {
  readonly delimiter: string;
  /** Cells of each row. */
  readonly width: number;
  /** The columns that are not read, as they are written. */
  readonly unread: readonly string[];
}

/** Which table a header begins, and in which column of it what stands. */
export type TableHead =
  | (Head & { readonly holds: 'claims'; readonly columns: ClaimColumns })
  | (Head & { readonly holds: 'actors'; readonly columns: ActorColumns })
  | (Head & { readonly holds: 'types'; readonly columns: TypeColumns });

export interface ClaimColumns {
  readonly source: number;
  readonly target: number;
  readonly type: number;
  readonly date: number | undefined;
}

export interface ActorColumns {
  readonly id: number;
  readonly label: number;
}

export interface TypeColumns {
  readonly type: number;
  readonly code: number | undefined;
  readonly rootCode: number | undefined;
  readonly family: number | undefined;
  readonly sign: number | undefined;
}

const DELIMITERS = [',', '\t', ';'] as const;
const NAMES = {
  source: ['source', 'subject', 'from', 'source id', 'source name', 'subject id', 'source actor'],
  target: ['target', 'object', 'to', 'target id', 'target name', 'object id', 'target actor'],
  type: ['type', 'relation', 'event', 'predicate', 'label', 'relation type', 'event type', 'event text'],
  date: ['date', 'time', 'day', 'event date', 'timestamp'],
  id: ['id', 'actor id', 'key'],
  label: ['label', 'name', 'actor', 'actor name'],
  code: ['cameo code', 'code'],
  rootCode: ['root code', 'cameo root', 'event root code'],
  family: ['root label', 'family', 'root'],
  sign: ['quad class', 'sign', 'quadclass'],
} as const;

/** Takes the first line of a table for its header, commas, tabs or semicolons between its cells; undefined when it is none that we know, or one of a whole dataset, which says more. */
export function tableHead(line: string): TableHead | undefined {
  for (const delimiter of DELIMITERS) {
    const [cells = []] = Papa.parse<string[]>(line, { delimiter, newline: '\n' }).data;
    const head = headOf(cells, delimiter);
    if (head) return head;
  }
  return undefined;
}

/** What a header must say, for whoever has another. */
export const KNOWN_HEADERS =
  'A table of relations has the columns source, target and type, and date where it is known; a table of actors has id and label.';

function headOf(cells: readonly string[], delimiter: string): TableHead | undefined {
  if (ownTableOf(cells)) return undefined;
  const words = cells.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, ' '),
  );
  const taken = new Set<number>();
  const column = (what: keyof typeof NAMES): number | undefined => {
    const at = NAMES[what].map((name) => words.indexOf(name)).find((place) => place >= 0 && !taken.has(place));
    if (at !== undefined) taken.add(at);
    return at;
  };
  const common = () => ({ delimiter, width: cells.length, unread: cells.filter((_, at) => !taken.has(at)) });
  const [source, target, type] = [column('source'), column('target'), column('type')];
  if (source !== undefined && target !== undefined && type !== undefined) {
    const columns = { source, target, type, date: column('date') };
    return { holds: 'claims', columns, ...common() };
  }
  const [code, rootCode, family, sign] = [column('code'), column('rootCode'), column('family'), column('sign')];
  if (type !== undefined && (rootCode ?? family ?? sign) !== undefined) {
    return { holds: 'types', columns: { type, code, rootCode, family, sign }, ...common() };
  }
  taken.clear();
  const [id, label] = [column('id'), column('label')];
  if (id === undefined || label === undefined) return undefined;
  return { holds: 'actors', columns: { id, label }, ...common() };
}
