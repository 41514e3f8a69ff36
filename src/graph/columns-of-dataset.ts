import type { Actor, Claim, Dataset } from '../model/dataset';
import { parseEdtf, type Span } from '../model/edtf';
import type { KindId, SourceId, SpeakerId } from '../model/ids';
import type { Lexicon } from '../model/lexicon';
import { furtherLines, partiesOf } from '../model/parties';
import { STANDINGS, type Standing, standingOf } from '../model/standing';
import type { RelationType, Sign } from '../model/vocabulary';
import { Coder, type Columns, type FurtherLines, OPEN_END, OPEN_START, SIGNS, timeOrder } from './columns';
import { type Lists, listsOf } from './lists';
import { actorKinds, partyKinds } from './party-kinds';

/** The columns of a validated dataset. */
export function columnsOf({ actors, claims }: Pick<Dataset, 'actors' | 'claims'>, lexicon: Lexicon): Columns {
  const spans = claims.map(({ time }) => time && parseEdtf(time.edtf));
  const firsts = Int32Array.from(spans, (span) => span?.first ?? OPEN_START);
  const rows = timeOrder(firsts, (row) => spans[row] !== undefined);
  const inOrder = <Item>(items: readonly Item[]) => (rows ? Array.from(rows, (row) => items[row]!) : items);
  const kindOf = kindsById(actors);
  const ends = parties(inOrder(claims), placesById(actors));
  return {
    length: claims.length,
    dated: spans.filter((span) => span !== undefined).length,
    exact: spans.every((span) => !span || span.precision === 'day' || span.precision === 'interval'),
    ...(rows && { rows }),
    ...timesOf(inOrder(spans)),
    ...coded(inOrder(claims), lexicon, kindOf),
    ...ends,
    kinds: partyKinds(ends, actorKinds(actors)),
    answered: Uint32Array.from(inOrder(claims).flatMap(({ responses = [] }, at) => (responses.length > 0 ? [at] : []))),
  };
}

function kindsById(actors: readonly Actor[]): (id: string) => KindId | undefined {
  const kinds = new Map<string, KindId>(actors.map(({ id, kind }) => [id, kind]));
  return (id) => kinds.get(id);
}

type PlaceOf = (id: string) => number | undefined;

function placesById(actors: readonly Actor[]): PlaceOf {
  const places = new Map<string, number>(actors.map(({ id }, at) => [id, at]));
  return (id) => places.get(id);
}

function timesOf(spans: readonly (Span | undefined)[]): Pick<Columns, 'first' | 'last'> {
  return {
    first: Int32Array.from(spans, (span) => span?.first ?? OPEN_START),
    last: Int32Array.from(spans, (span) => span?.last ?? OPEN_END),
  };
}

type CodedColumns = Pick<Columns, 'negated' | 'types' | 'signs' | 'standings' | 'speakers' | 'sources'>;

function coded(claims: readonly Claim[], lexicon: Lexicon, kindOf: (id: string) => KindId | undefined): CodedColumns {
  const { length } = claims;
  const types = new Coder<RelationType>(length);
  const signs = Coder.of<Sign>(length, SIGNS);
  const standings = Coder.of<Standing>(length, STANDINGS);
  const speakers = new Coder<SpeakerId | undefined>(length);
  const sources = new Coder<readonly SourceId[]>(length, joined);
  claims.forEach((claim, at) => {
    const type = lexicon.type(claim.type);
    types.set(at, type);
    signs.set(at, claim.negated ? 0 : type.sign);
    standings.set(at, standingOf(claim, claim.by === undefined ? undefined : kindOf(claim.by)));
    speakers.set(at, claim.by);
    sources.set(at, once(claim.evidence.map(({ source }) => source)));
  });
  return {
    negated: Uint8Array.from(claims, ({ negated }) => Number(negated ?? false)),
    types: types.coded(),
    signs: signs.coded(),
    standings: standings.coded(),
    speakers: speakers.coded(),
    sources: sources.coded(),
  };
}

function joined(ids: readonly string[]): string {
  return JSON.stringify(ids);
}

function once<Id extends string>(ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids)].sort();
}

function parties(
  claims: readonly Claim[],
  placeOf: PlaceOf,
): Pick<Columns, 'subject' | 'object' | 'further' | 'lines' | 'named'> {
  const places = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => placeOf(id) ?? []);
  const further = someLists(claims.map((claim) => places(partiesOf(claim).filter((id) => !isEnd(claim, id)))));
  const named = someLists(claims.map((claim) => places(namedBy(claim))));
  const lines = linesBeside(claims, placeOf);
  return {
    subject: Uint32Array.from(claims, ({ subject }) => placeOf(subject)!),
    object: Uint32Array.from(claims, ({ object }) => placeOf(object)!),
    ...(further && { further }),
    ...(lines && { lines }),
    ...(named && { named }),
  };
}

function isEnd({ subject, object }: Claim, id: string): boolean {
  return id === subject || id === object;
}

/** Whoever a claim names in another part than as a party. */
function namedBy({ by, onBehalfOf, place, also = [], responses = [] }: Claim): readonly string[] {
  const others = also.filter(({ role }) => role !== 'party' && role !== 'with').map(({ actor }) => actor);
  const speakers = [by, onBehalfOf, place].filter((id) => id !== undefined);
  return [...speakers, ...others, ...responses.map((response) => response.by)];
}

function someLists(lists: readonly (readonly number[])[]): Lists | undefined {
  return lists.some(({ length }) => length > 0) ? listsOf(lists) : undefined;
}

function linesBeside(claims: readonly Claim[], placeOf: PlaceOf): FurtherLines | undefined {
  const lines = claims.flatMap((claim, at) =>
    furtherLines(claim).map(([from, to]) => [at, placeOf(from)!, placeOf(to)!] as const),
  );
  if (lines.length === 0) return undefined;
  const column = (part: 0 | 1 | 2) => Uint32Array.from(lines, (line) => line[part]);
  return { claim: column(0), from: column(1), to: column(2) };
}
