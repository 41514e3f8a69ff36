import type { OpenDataset } from '../model/dataset';
import { parseEdtf } from '../model/edtf';
import type { SourceId, SpeakerId } from '../model/ids';
import type { Lexicon } from '../model/lexicon';
import type { PlainClaims } from '../model/plain-claims';
import { STANDINGS } from '../model/standing';
import type { RelationType } from '../model/vocabulary';
import { Coder, type Columns, OPEN_END, OPEN_START, SIGNS, timeOrder } from './columns';
import { actorKinds, partyKinds } from './party-kinds';

/** The columns of plain claims: what they say is looked at once each, however many say it. */
export function columnsOfPlain(
  { table }: PlainClaims,
  actors: OpenDataset['actors'],
  lexicon: Pick<Lexicon, 'type'>,
): Columns {
  const { said, when, sayings, times } = table;
  const { length } = said;
  const spans = times.map((time) => time && parseEdtf(time.edtf));
  const [first, last] = [spans.map((span) => span?.first ?? OPEN_START), spans.map((span) => span?.last ?? OPEN_END)];
  const rows = timeOrder(inOrder(when, undefined, first, Int32Array), (row) => spans[when[row]!] !== undefined);
  const types = sayings.map(({ type }) => lexicon.type(type));
  const negated = sayings.map((saying) => Number(saying.negated ?? false));
  const signs = types.map((type, at) => SIGNS.indexOf(negated[at] === 1 ? 0 : type.sign));
  const ends = { subject: picked(table.subject, rows), object: picked(table.object, rows) };
  return {
    length,
    dated: when.reduce((count, time) => count + Number(spans[time] !== undefined), 0),
    exact: spans.every((span) => !span || span.precision === 'day' || span.precision === 'interval'),
    ...(rows && { rows }),
    ...ends,
    first: inOrder(when, rows, first, Int32Array),
    last: inOrder(when, rows, last, Int32Array),
    negated: inOrder(said, rows, negated, Uint8Array),
    types: codedTypes(said, rows, types),
    signs: { codes: inOrder(said, rows, signs, Uint8Array), values: SIGNS },
    standings: { codes: new Uint8Array(length).fill(STANDINGS.indexOf('undisputed')), values: STANDINGS },
    speakers: { codes: new Uint8Array(length), values: length > 0 ? [table.by satisfies SpeakerId] : [] },
    sources: { codes: new Uint8Array(length), values: length > 0 ? [NO_SOURCE] : [] },
    kinds: partyKinds(ends, actorKinds(actors)),
    answered: new Uint32Array(),
  };
}

const NO_SOURCE: readonly SourceId[] = [];

function codedTypes(said: Uint32Array, rows: Uint32Array | undefined, types: readonly RelationType[]) {
  const coder = new Coder<RelationType>(said.length);
  for (let at = 0; at < said.length; at++) coder.set(at, types[said[rows ? rows[at]! : at]!]!);
  return coder.coded();
}

/** A column in the order of time. */
function picked(column: Uint32Array, rows: Uint32Array | undefined): Uint32Array {
  return rows ? Uint32Array.from(rows, (row) => column[row]!) : column;
}

type Numbers = Int32Array | Uint8Array;

/** Of each claim, in the order of time, the value of its code. */
function inOrder<Column extends Numbers>(
  codes: Uint32Array,
  rows: Uint32Array | undefined,
  values: readonly number[],
  Kind: new (length: number) => Column,
): Column {
  const column = new Kind(codes.length);
  for (let at = 0; at < column.length; at++) column[at] = values[codes[rows ? rows[at]! : at]!]!;
  return column;
}
