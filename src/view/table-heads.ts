import { MEASURE_WORDS, type MeasureId } from '../graph/measures/measure-words';
import type { COLUMN_IDS, ColumnId, TableId } from './table-state';

/** What stands over a column, and what can be said of it. */
export interface Head {
  readonly label: string;
  /** What it says, in a sentence. */
  readonly explanation: string;
  /** The words of its two orders: `A to Z` and `Z to A`. */
  readonly orders: readonly [up: string, down: string];
  /** In layout pixels. */
  readonly width: number;
}

type Heads<Id extends TableId> = Readonly<Record<(typeof COLUMN_IDS)[Id][number], Head>>;

const ALPHABETICAL = ['A to Z', 'Z to A'] as const;
const IN_TIME = ['the earliest first', 'the latest first'] as const;
const BY_AMOUNT = ['the least first', 'the most first'] as const;
const BY_CONTENTION = ['the most contested first', 'the least contested first'] as const;
const BY_READING = ['in the order of reading', 'against the order of reading'] as const;
const BY_SIZE = ['the largest group first', 'the smallest group first'] as const;

function head(label: string, explanation: string, width: number, orders: Head['orders'] = ALPHABETICAL): Head {
  return { label, explanation, width, orders };
}

function measured(id: MeasureId): Head {
  const { term, explanation, kind } = MEASURE_WORDS[id];
  return kind === 'amount' ? head(term, explanation, 112, BY_AMOUNT) : head(term, explanation, 126, BY_SIZE);
}

export const CLAIM_HEADS: Heads<'claims'> = {
  subject: head('Subject', 'Who does it, or is it.', 160),
  relation: head('Relation', 'What is claimed of the two, with its sign.', 178),
  object: head('Object', 'To whom, or with whom.', 146),
  by: head('By', 'On whose word: who says it, an actor or the source itself.', 120),
  true: head('When true', 'When it was so, as far as that is said; the undated come last.', 150, IN_TIME),
  said: head('When said', 'When it was said, or the source that says it was published.', 104, IN_TIME),
  standing: head('Standing', 'What it rests on: who else is heard on it.', 126, BY_CONTENTION),
  denied: head('Denied by', 'Who denies or disputes it.', 126),
  source: head('Source ¶', 'Where it is read: source and paragraph.', 112, BY_READING),
  gist: head('Gist', 'The claim in one sentence of the annotator.', 360),
};

export const ACTOR_HEADS: Heads<'actors'> = {
  name: head('Name', 'The name it goes by on the screen.', 178),
  kind: head('Kind', 'What kind of actor it is.', 122),
  'part-of': head('Part of', 'The body it belongs to.', 124),
  claims: head('Claims', 'Claims shown that it is party to.', 72, BY_AMOUNT),
  says: head('Says', 'Claims shown that rest on its word.', 60, BY_AMOUNT),
  denies: head('Denies', 'Claims shown that it denies or disputes.', 72, BY_AMOUNT),
  degree: head('Tied to', 'Different actors it is tied to by claims shown (its degree).', 76, BY_AMOUNT),
  pagerank: measured('pagerank'),
  betweenness: measured('betweenness'),
  brokers: measured('brokers'),
  communities: measured('communities'),
  components: measured('components'),
};

export const PAIR_HEADS: Heads<'pairs'> = {
  one: head('One', 'One of the two, the first in the alphabet.', 190),
  other: head('Other', 'The other of the two.', 190),
  against: head('− against', 'Claims shown that put the two against each other.', 92, BY_AMOUNT),
  neutral: head('neutral', 'Claims shown that say neither with nor against.', 80, BY_AMOUNT),
  with: head('+ with', 'Claims shown that put the two on one side.', 80, BY_AMOUNT),
  claims: head('Claims', 'Claims shown between the two, either way.', 80, BY_AMOUNT),
  standing: head('Standing', 'Disputed where one of its claims is.', 150, BY_CONTENTION),
  first: head('First', 'When its earliest dated claim was true.', 150, IN_TIME),
  last: head('Last', 'When its latest dated claim was true.', 150, IN_TIME),
};

const HEADS: Readonly<Record<TableId, Readonly<Partial<Record<ColumnId, Head>>>>> = {
  claims: CLAIM_HEADS,
  actors: ACTOR_HEADS,
  pairs: PAIR_HEADS,
};

/** `by when true, the earliest first`. */
export function orderInWords(id: TableId, column: ColumnId, down: boolean): string {
  const { label = column, orders = ALPHABETICAL } = HEADS[id][column] ?? {};
  return `by ${label === 'PageRank' ? label : label.toLowerCase()}, ${orders[down ? 1 : 0]}`;
}
