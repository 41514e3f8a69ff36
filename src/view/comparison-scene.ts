import type { Actor } from '../model/dataset';
import { isContested, type Standing } from '../model/standing';
import type { Sign } from '../model/vocabulary';
import type { Compared } from './comparison';
import { type Account, claimsOf } from './comparison-account';
import type { Stand } from './comparison-stand';
import { VERDICTS, type Verdict, weightOf } from './comparison-verdicts';
import { namesInPicture } from './drawn-name';
import type { Room } from './foreground';
import { jointStanding } from './ties';

/** What a line is in one account: said there, said not to be so, refused as what the other says, or left unsaid. */
export type Looks = 'said' | 'negated' | 'refused' | 'unsaid';

/** A line as one account has it. */
export interface LineSide {
  readonly looks: Looks;
  /** Claims that say so, or for what is refused, how many denials. */
  readonly claims: number;
  readonly standing: Standing;
}

/** The propositions of one pair that have a sign and a verdict in common, as one line with two sides. */
export interface ComparedLine {
  readonly key: string;
  /** Ends by their ids, in alphabetical order. */
  readonly from: string;
  readonly to: string;
  readonly heads: { readonly from: boolean; readonly to: boolean };
  readonly sign: Sign;
  readonly verdict: Verdict;
  readonly structural: boolean;
  readonly propositions: readonly number[];
  readonly a: LineSide;
  readonly b: LineSide;
}

/** An actor as both accounts draw it. */
export interface ComparedActor {
  readonly actor: Actor;
  readonly name: string;
  /** Its name as it is written beside its shape. */
  readonly label: string;
  /** How often both accounts speak of it. */
  readonly weight: number;
  /** Of its shape, in layout units. */
  readonly radius: number;
  readonly lead: boolean;
}

/** What is drawn of two accounts: the same actors and lines for both. */
export interface ComparedScene {
  readonly actors: readonly ComparedActor[];
  readonly lines: readonly ComparedLine[];
  /** Claims in the strongest line of either account. */
  readonly most: number;
  /** How many actors the accounts speak of, drawn or not. */
  readonly of: number;
}

const SMALLEST = 7;
const LARGEST = 18;
const LEAD = 14;

/** The strongest actors of a comparison, those whom the accounts contradict each other about first, and the lines among them. */
export function comparedScene(compared: Compared, room: Room): ComparedScene {
  const { table } = compared;
  const weights = weightsIn(compared);
  const { chosen, of } = strongest(weights.heavy, room.actors);
  const lines = linesAmong(compared, chosen, room.strands);
  const tied = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const drawn = chosen.filter((place) => tied.has(table.actors[place]!.id)).sort((one, other) => one - other);
  return {
    actors: actorsAt(compared, drawn, weights.spoken),
    lines,
    most: lines.reduce((most, line) => Math.max(most, line.a.claims, line.b.claims), 1),
    of,
  };
}

/** A contradiction weighs more than any number of claims. */
const OPPOSED = 1e6;
const OPPOSED_VERDICTS: readonly Verdict[] = ['denied-by-a', 'denied-by-b', 'changed'];

/** Of each actor how often the accounts speak of it, and the same with what they contradict each other about before all else. */
interface Weights {
  readonly spoken: Uint32Array;
  readonly heavy: Float64Array;
}

function weightsIn({ table: { actors, subject, object }, lists, a, b }: Compared): Weights {
  const weight = weightOf(a.stand, b.stand);
  const [spoken, heavy] = [new Uint32Array(actors.length), new Float64Array(actors.length)];
  for (const verdict of VERDICTS) {
    const list = lists[verdict];
    const more = OPPOSED_VERDICTS.includes(verdict) ? OPPOSED : 0;
    for (let row = 0; row < list.length; row++) {
      const at = list[row]!;
      const [one, other] = [subject[at]!, object[at]!];
      spoken[one]! += weight[at]!;
      heavy[one]! += weight[at]! + more;
      if (one === other) continue;
      spoken[other]! += weight[at]!;
      heavy[other]! += weight[at]! + more;
    }
  }
  return { spoken, heavy };
}

/** The places of the heaviest, the heaviest first, and how many there are of any weight. */
function strongest(heavy: Float64Array, count: number): { readonly chosen: readonly number[]; readonly of: number } {
  const sorted = heavy.filter((weight) => weight > 0).sort();
  const least = sorted[Math.max(0, sorted.length - count)] ?? 0;
  const chosen: number[] = [];
  for (let place = 0; place < heavy.length; place++)
    if (heavy[place]! > 0 && heavy[place]! >= least) chosen.push(place);
  chosen.sort((one, other) => heavy[other]! - heavy[one]! || one - other);
  return { chosen: chosen.slice(0, count), of: sorted.length };
}

function actorsAt({ table }: Compared, drawn: readonly number[], spoken: Uint32Array): readonly ComparedActor[] {
  const most = Math.max(1, ...drawn.map((place) => spoken[place]!));
  return drawn.map((place) => {
    const actor = table.actors[place]!;
    const radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(spoken[place]! / most);
    return { actor, ...namesInPicture(actor), weight: spoken[place]!, radius, lead: radius >= LEAD };
  });
}

function linesAmong(compared: Compared, drawn: readonly number[], most: number): readonly ComparedLine[] {
  const { table, a, b } = compared;
  const isDrawn = new Uint8Array(table.actors.length);
  for (const place of drawn) isDrawn[place] = 1;
  const groups = new Map<string, { readonly verdict: Verdict; readonly propositions: number[] }>();
  for (const verdict of VERDICTS) {
    const list = compared.lists[verdict];
    for (let row = 0; row < list.length; row++) {
      const at = list[row]!;
      if ((isDrawn[table.subject[at]!]! & isDrawn[table.object[at]!]!) === 0) continue;
      const key = JSON.stringify([table.pair[at], signIn(compared, at), verdict, formOf(a.stand, b.stand, at)]);
      const group = groups.get(key);
      if (group) group.propositions.push(at);
      else if (groups.size < most) groups.set(key, { verdict, propositions: [at] });
    }
  }
  return [...groups].map(([key, { verdict, propositions }]) => lineOf(compared, key, verdict, propositions));
}

/** The sign of a proposition: that of its type, none where it is only said not to be so. */
function signIn({ table, a, b }: Compared, at: number): Sign {
  return isSaidIn(a.stand, at) || isSaidIn(b.stand, at) ? table.types[table.type[at]!]!.sign : 0;
}

function isSaidIn({ says, denies }: Stand, at: number): boolean {
  return says[at]! > 0 || denies[at]! > 0;
}

/** What keeps lines apart within a verdict: who says so, who only denies, who only negates. */
function formOf(a: Stand, b: Stand, at: number): string {
  return `${looksIn(a, at)} ${looksIn(b, at)}`;
}

function looksIn({ says, negates, denies }: Stand, at: number): Looks {
  if (says[at]! > 0) return 'said';
  if (denies[at]! > 0) return 'refused';
  return negates[at]! > 0 ? 'negated' : 'unsaid';
}

function lineOf(compared: Compared, key: string, verdict: Verdict, propositions: readonly number[]): ComparedLine {
  const { table, a, b } = compared;
  const [first] = propositions;
  const ends = [table.subject[first!]!, table.object[first!]!].map((place) => table.actors[place]!.id);
  const [from, to] = ends.toSorted();
  const directed = propositions.filter((at) => !table.types[table.type[at]!]!.symmetric);
  const pointsTo = (id: string) => directed.some((at) => table.actors[table.object[at]!]!.id === id);
  return {
    key,
    from: from!,
    to: to!,
    heads: { from: pointsTo(from!), to: pointsTo(to!) },
    sign: signIn(compared, first!),
    verdict,
    structural: propositions.every((at) => table.types[table.type[at]!]!.family === 'structure'),
    propositions,
    a: sideOf(compared, a, verdict === 'denied-by-b', propositions),
    b: sideOf(compared, b, verdict === 'denied-by-a', propositions),
  };
}

function sideOf({ kind }: Compared, account: Account, isDenied: boolean, propositions: readonly number[]): LineSide {
  const { stand } = account;
  // What the other side says is refused, however it is put.
  const own = looksIn(stand, propositions[0]!);
  const sum = (counts: Uint32Array) => propositions.reduce((total, at) => total + counts[at]!, 0);
  if (own === 'said') {
    const standing = standingFor(kind, isDenied, standingsOf(account, propositions));
    return { looks: own, claims: sum(stand.says), standing };
  }
  const claims = own === 'refused' ? sum(stand.denies) : sum(stand.negates);
  return { looks: own, claims, standing: 'undisputed' };
}

/** The standings that an account's claims about some propositions have; where a dataset has but one, they are not looked at. */
function standingsOf(account: Account, propositions: readonly number[]): readonly Standing[] {
  const { codes, values } = account.atlas.columns.standings;
  if (values.length < 2) return values;
  return propositions.flatMap((at) => [...claimsOf(account, at)].map((place) => values[codes[place]!]!));
}

/** Between speakers only what the other denies is drawn as disputed; else what anybody denies. */
function standingFor(kind: Compared['kind'], isDenied: boolean, standings: readonly Standing[]): Standing {
  if (isDenied) return 'disputed';
  const joint = standings.length > 0 ? jointStanding(standings) : 'undisputed';
  return kind === 'speakers' && isContested(joint) ? 'undisputed' : joint;
}
