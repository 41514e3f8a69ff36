import type { Atlas } from '../graph/atlas';
import { eachLine } from '../graph/between';
import { type Columns, SIGNS } from '../graph/columns';
import type { Bits } from '../lib/bits';
import { memoizeLast } from '../lib/memoize';
import type { ActorId } from '../model/ids';
import { isContested, type Standing } from '../model/standing';
import type { Sign } from '../model/vocabulary';
import { jointStanding, type Tie, tieCode, tiesIn } from './ties';

/** One line as drawn: a bundle of ties of one pair and sign, whichever way; contested ties are never bundled with others. */
export interface Strand {
  readonly key: string;
  /** The pair it belongs to, by its number in the atlas. */
  readonly pair: number;
  readonly from: ActorId;
  readonly to: ActorId;
  /** A head at an end says that some directed tie points there; a strand of symmetric ties alone has none. */
  readonly heads: { readonly from: boolean; readonly to: boolean };
  readonly sign: Sign;
  readonly standing: Standing;
  /** The ties in it, worked out when they are asked for. */
  readonly ties: readonly Tie[];
  /** Claims in it, each once. */
  readonly claims: number;
  /** Role and membership only: drawn thin, without head or mark. */
  readonly structural: boolean;
  /** One tie alone, of the pair that is fanned out. */
  readonly fanned: boolean;
}

/** The two ends of a pair in a fixed order. */
export function pairOf(a: ActorId, b: ActorId): readonly [ActorId, ActorId] {
  return a < b ? [a, b] : [b, a];
}

const RANKS = ['contested', 'structure', 'plain'] as const;
type Rank = (typeof RANKS)[number];

/** Of each type by its code 1 where it is so, else 0: asked of every claim of every pair that is drawn. */
const traitsOf = memoizeLast(({ values }: Columns['types']) => ({
  structural: Uint8Array.from(values, ({ family }) => Number(family === 'structure')),
  symmetric: Uint8Array.from(values, ({ symmetric }) => Number(symmetric)),
}));

/** The strands that some claims make of a pair: one a sign, contested and structural ties apart. */
export function strandsOf(atlas: Atlas, bits: Bits, pair: number): readonly Strand[] {
  const contested = contestedCodes(atlas, bits, pair);
  const slotOf = slottingOf(atlas, pair, contested);
  const bundles: Bundle[] = [];
  const places = new Int8Array(RANKS.length * SIGNS.length).fill(-1);
  const { signs } = atlas.columns;
  eachLine(atlas, pair, bits, (claim, from) => {
    const slot = slotOf(claim, from);
    if (places[slot]! < 0) {
      const sign = signs.values[signs.codes[claim]!]!;
      const rank = RANKS[Math.floor(slot / SIGNS.length)]!;
      places[slot] = bundles.push(new Bundle(atlas, bits, pair, sign, rank, contested)) - 1;
    }
    bundles[places[slot]!]!.add(claim, from);
  });
  return bundles;
}

/** The keys of those strands of a pair in which some claim passes a test; `from` is the place of the actor that its line comes from. */
export function strandsWith(
  atlas: Atlas,
  bits: Bits,
  pair: number,
  test: (claim: number, from: number) => boolean,
): ReadonlySet<string> {
  const slotOf = slottingOf(atlas, pair, contestedCodes(atlas, bits, pair));
  const ends = endsOf(atlas, pair);
  const { signs } = atlas.columns;
  const keys = new Map<number, string>();
  eachLine(atlas, pair, bits, (claim, from) => {
    const slot = slotOf(claim, from);
    if (keys.has(slot) || !test(claim, from)) return;
    const sign = signs.values[signs.codes[claim]!]!;
    keys.set(slot, bundleKey(ends, sign, RANKS[Math.floor(slot / SIGNS.length)]!));
  });
  return new Set(keys.values());
}

/** Tells which strand of a pair a claim is in: its rank and its sign in one number. */
function slottingOf(
  atlas: Atlas,
  pair: number,
  contested: ReadonlySet<number>,
): (claim: number, from: number) => number {
  const { signs, types } = atlas.columns;
  const { structural } = traitsOf(types);
  return (claim, from) => {
    const isDisputed = contested.size > 0 && contested.has(tieCode(atlas, pair, claim, from));
    const rank = isDisputed ? 0 : 2 - structural[types.codes[claim]!]!;
    return rank * SIGNS.length + signs.codes[claim]!;
  };
}

function bundleKey([from, to]: readonly [ActorId, ActorId], sign: Sign, rank: Rank): string {
  return JSON.stringify(['bundle', from, to, sign, rank]);
}

function endsOf({ pairs, dataset }: Atlas, pair: number): readonly [ActorId, ActorId] {
  return pairOf(dataset.actors[pairs.low[pair]!]!.id, dataset.actors[pairs.high[pair]!]!.id);
}

/** The pair that is fanned out has one strand a tie. */
export function fannedStrands(atlas: Atlas, bits: Bits, pair: number): readonly Strand[] {
  return tiesIn(atlas, bits, [pair]).map((tie) => ({
    key: `tie ${tie.key}`,
    pair,
    from: tie.subject,
    to: tie.object,
    heads: { from: !tie.relation.symmetric && tie.subject === tie.object, to: !tie.relation.symmetric },
    sign: tie.sign,
    standing: tie.standing,
    ties: [tie],
    claims: tie.claims.length,
    structural: tie.relation.family === 'structure',
    fanned: true,
  }));
}

const NONE: ReadonlySet<number> = new Set();

/** The codes of a pair's ties that have a contested claim. */
function contestedCodes(atlas: Atlas, bits: Bits, pair: number): ReadonlySet<number> {
  const { codes, values } = atlas.columns.standings;
  if (!atlas.hasContested) return NONE;
  const found = new Set<number>();
  eachLine(atlas, pair, bits, (claim, from) => {
    if (isContested(values[codes[claim]!]!)) found.add(tieCode(atlas, pair, claim, from));
  });
  return found;
}

/** A strand of a bundle as its claims are gathered. A bundle's ends do not depend on what is in it, so that its line never turns round. */
class Bundle implements Strand {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly fanned = false;
  claims = 0;
  /** A bit for each standing that a claim in it has. */
  private standings = 0;
  private readonly isLoop: boolean;
  private readonly low: number;
  private readonly pointed = { low: false, high: false };
  private latest = -1;
  private readonly symmetric: Uint8Array;

  constructor(
    private readonly atlas: Atlas,
    private readonly bits: Bits,
    readonly pair: number,
    readonly sign: Sign,
    private readonly rank: Rank,
    private readonly contested: ReadonlySet<number>,
  ) {
    const { pairs, columns } = atlas;
    this.symmetric = traitsOf(columns.types).symmetric;
    this.low = pairs.low[pair]!;
    this.isLoop = this.low === pairs.high[pair];
    [this.from, this.to] = endsOf(atlas, pair);
  }

  add(claim: number, from: number) {
    const { types, standings } = this.atlas.columns;
    if (claim !== this.latest) this.claims++;
    this.latest = claim;
    this.standings |= 1 << standings.codes[claim]!;
    if (this.symmetric[types.codes[claim]!] === 1) return;
    if (from === this.low) this.pointed.high = true;
    if (from !== this.low || this.isLoop) this.pointed.low = true;
  }

  get key(): string {
    return bundleKey([this.from, this.to], this.sign, this.rank);
  }

  get heads() {
    const { low, high } = this.pointed;
    const isLow = this.atlas.placeOf(this.from) === this.low;
    return isLow ? { from: low, to: high } : { from: high, to: low };
  }

  get standing(): Standing {
    const { values } = this.atlas.columns.standings;
    return jointStanding(values.filter((_, code) => (this.standings >> code) & 1));
  }

  get structural(): boolean {
    return this.rank === 'structure' || (this.rank === 'contested' && this.ties.every(isStructural));
  }

  get ties(): readonly Tie[] {
    return tiesIn(this.atlas, this.bits, [this.pair]).filter((tie) => this.holds(tie));
  }

  private holds(tie: Tie): boolean {
    const [claim] = tie.claims.places;
    if (tie.sign !== this.sign) return false;
    const code = tieCode(this.atlas, this.pair, claim!, this.atlas.placeOf(tie.subject)!);
    return this.rank === (this.contested.has(code) ? 'contested' : isStructural(tie) ? 'structure' : 'plain');
  }
}

function isStructural({ relation }: Tie) {
  return relation.family === 'structure';
}

/** True when a strand holds a claim of the atlas. */
export function holdsClaim({ ties }: Strand, place: number): boolean {
  return ties.some(({ claims }) => claims.has(place));
}
