import type { Atlas } from '../graph/atlas';
import type { ClaimRecord } from '../graph/record';
import { tally } from '../graph/tally';
import { type Bits, bitsWhere, eachBit, hasBit, intersection, noBits } from '../lib/bits';
import { memoizeLast } from '../lib/memoize';
import { counted, grouped } from '../lib/text';
import type { SpeakerId } from '../model/ids';
import { isContested } from '../model/standing';
import type { Foreground } from './foreground';
import { isMany } from './predicate';
import { propositionOf, tieProposition, titleOf } from './sentences';
import type { Shown } from './shown';
import { type Tie, tiesIn } from './ties';

/** What the picture says first, stated by the data alone. */
export interface Headline {
  readonly title: string;
  /** Who says the most contested thing, and who denies it. */
  readonly contested?: { readonly says: string; readonly denies: string };
}

const LONGEST = 70;

/** A headline for what is shown: the most contested tie if there is one, else the dataset's own title. */
export const headlineOf = memoizeLast((atlas: Atlas, shown: Shown): Headline => {
  const tie = mostContested(atlas, shown);
  if (!tie) return { title: atlas.dataset.title };
  const records = atlas.unfolded ? tie.records.slice(0, 1) : tie.records;
  const sentence = sentenceOf(tie, atlas);
  const title = `Disputed: ${sentence}`;
  return {
    title: title.length <= LONGEST ? title : atlas.dataset.title,
    contested: { says: `${speakersOf(records, atlas)} that ${sentence}.`, denies: `${deniersOf(records, atlas)}.` },
  };
});

/** What a tie says; where actors are folded, what its claim says of whom, for nobody spoke of the fold. */
function sentenceOf(tie: Tie, atlas: Atlas): string {
  const [first] = tie.records;
  if (!atlas.unfolded || !first) return titleOf(atlas, tieProposition(atlas, tie));
  return titleOf(atlas.unfolded, propositionOf(atlas.unfolded, first));
}

function mostContested(atlas: Atlas, shown: Shown): Tie | undefined {
  if (!atlas.hasContested) return undefined;
  const disputed = intersection(atlas.size, [shown.claims.bits, disputedIn(atlas)]);
  const named = ({ subject }: Tie) => (atlas.actors.get(subject)?.kind === 'collective' ? 0 : 1);
  const weight = ({ subject, object }: Tie) => shown.claimsWith(subject) + shown.claimsWith(object);
  return tiesIn(atlas, disputed, pairsOf(atlas, disputed)).toSorted(
    (a, b) =>
      denials(b) - denials(a) ||
      named(b) - named(a) ||
      b.records.length - a.records.length ||
      Math.abs(b.sign) - Math.abs(a.sign) ||
      weight(b) - weight(a),
  )[0];
}

/** The disputed claims of a dataset: not those that are heard only as denied. */
const disputedIn = memoizeLast((atlas: Atlas): Bits => {
  const { codes, values } = atlas.columns.standings;
  const disputed = values.indexOf('disputed');
  return disputed < 0 ? noBits(atlas.size) : bitsWhere(atlas.size, (claim) => codes[claim] === disputed);
});

/** The pairs that some claims tie. */
function pairsOf({ pairs, columns }: Atlas, bits: Bits): ReadonlySet<number> {
  const found = new Set<number>();
  eachBit(bits, (claim) => {
    found.add(pairs.ofClaim[claim]!);
  });
  columns.lines?.claim.forEach((claim, line) => {
    if (hasBit(bits, claim)) found.add(pairs.ofLine[line]!);
  });
  return found;
}

/** How many of some claims are denied or disputed. */
export function countContested({ columns: { standings } }: Atlas, bits: Bits): number {
  const counts = tally(standings.codes, standings.values.length, bits);
  return standings.values.reduce((sum, standing, code) => sum + (isContested(standing) ? counts[code]! : 0), 0);
}

/** How many of a tie's claims somebody flatly denies. */
function denials({ records }: Tie): number {
  return records.filter(({ claim }) => claim.responses?.some(({ stance }) => stance === 'denies')).length;
}

function speakersOf(records: readonly ClaimRecord[], atlas: Atlas): string {
  const by = records.flatMap(({ claim }) => (claim.by === undefined ? [] : [claim.by]));
  return by.length === 0 ? 'It is said' : said(atlas, by, 'says', 'say');
}

function deniersOf(records: readonly ClaimRecord[], atlas: Atlas): string {
  const against = records.flatMap(({ claim }) => (claim.responses ?? []).filter(({ stance }) => stance !== 'supports'));
  const by = against.map((response) => response.by);
  const denied = against.some(({ stance }) => stance === 'denies');
  return `${said(atlas, by, denied ? 'denies' : 'disputes', denied ? 'deny' : 'dispute')} it`;
}

function said(atlas: Atlas, speakers: readonly SpeakerId[], one: string, many: string): string {
  const [first, ...more] = new Set(speakers.map(atlas.nameOf));
  if (more.length === 0) return `${first} ${speakers.some((by) => isMany(atlas, by)) ? many : one}`;
  return more.length === 1 ? `${first} and ${more[0]} ${many}` : `${first} and ${more.length} others ${many}`;
}

/** How many of the claims shown are contested, and how that is seen in a picture that draws so many of the pairs they tie. */
export function contestedInWords(atlas: Atlas, { claims }: Shown, { drawn, of }: Foreground['contested']): string {
  const contested = countContested(atlas, claims.bits);
  const shown = counted(claims.length, 'claim');
  if (contested === 0) return `None of the ${shown} shown is disputed.`;
  const are = `${grouped(contested)} of the ${shown} shown ${contested === 1 ? 'is' : 'are'} disputed`;
  if (drawn < of) return `${are}; of their ${counted(of, 'pair')} ${grouped(drawn)} are drawn, broken and marked.`;
  return `${are}; ${contested === 1 ? 'its line is' : 'their lines are'} broken and marked.`;
}
