import type { Atlas } from '../graph/atlas';
import { listAt } from '../graph/lists';
import { type Propositions, propositionsOf } from '../graph/propositions';
import { type Bits, eachBit, hasBit } from '../lib/bits';
import type { SpeakerId } from '../model/ids';

/** How a side stands to each proposition: how many of its claims say so, how many say the opposite, and how often it denies what others say. */
export interface Stand {
  readonly says: Uint32Array;
  readonly negates: Uint32Array;
  readonly denies: Uint32Array;
}

/** No stand on any of so many propositions. */
function noStand(length: number): Stand {
  return { says: new Uint32Array(length), negates: new Uint32Array(length), denies: new Uint32Array(length) };
}

/** How some claims stand to the propositions of their dataset. */
export function standOf(atlas: Atlas, bits: Bits): Stand {
  const { negated, lines } = atlas.columns;
  const propositions = propositionsOf(atlas);
  const { ofClaim, ofLine } = propositions;
  const stand = noStand(propositions.length);
  const { says, negates } = stand;
  eachBit(bits, (claim) => {
    if (negated[claim] === 1) negates[ofClaim[claim]!]!++;
    else says[ofClaim[claim]!]!++;
  });
  lines?.claim.forEach((claim, line) => {
    if (!hasBit(bits, claim) || isRepeated(atlas, propositions, line)) return;
    (negated[claim] === 1 ? negates : says)[ofLine[line]!]!++;
  });
  return stand;
}

/** True for a line whose claim has one of the same proposition already. */
function isRepeated({ columns }: Atlas, { ofClaim, ofLine }: Propositions, line: number): boolean {
  const claims = columns.lines!.claim;
  const claim = claims[line]!;
  if (ofClaim[claim] === ofLine[line]) return true;
  for (let before = line - 1; before >= 0 && claims[before] === claim; before--) {
    if (ofLine[before] === ofLine[line]) return true;
  }
  return false;
}

/** An answer of a side to a claim of somebody else. */
export interface Answer {
  readonly claim: number;
  readonly by: SpeakerId;
  /** Whether it speaks for what the claim says or against it. */
  readonly supports: boolean;
}

/** The answers that some speakers give to some claims. */
export function answersBy({ columns, record }: Atlas, bits: Bits, speakers: ReadonlySet<SpeakerId>): readonly Answer[] {
  const answers: Answer[] = [];
  for (const claim of columns.answered) {
    if (!hasBit(bits, claim)) continue;
    for (const { by, stance } of record(claim).claim.responses ?? []) {
      if (speakers.has(by)) answers.push({ claim, by, supports: stance === 'supports' });
    }
  }
  return answers;
}

/** A stand with what answers add to it: who supports a claim says so too, who denies that something is not so says that it is. */
export function withAnswers(atlas: Atlas, stand: Stand, answers: readonly Answer[]): Stand {
  const [says, negates, denies] = [stand.says.slice(), stand.negates.slice(), stand.denies.slice()];
  for (const { claim, supports } of answers) {
    const isNegated = atlas.columns.negated[claim] === 1;
    const counts = supports === isNegated ? (supports ? negates : denies) : says;
    for (const proposition of propositionsIn(atlas, claim)) counts[proposition]!++;
  }
  return { says, negates, denies };
}

/** The propositions of a claim, each once: that of its main line first. */
export function propositionsIn(atlas: Atlas, claim: number): readonly number[] {
  const { ofClaim, ofLine } = propositionsOf(atlas);
  const further: number[] = [];
  atlas.columns.lines?.claim.forEach((of, line) => {
    if (of === claim) further.push(ofLine[line]!);
  });
  return [...new Set([ofClaim[claim]!, ...further])];
}

/** Those of some claims that are about a proposition, in ascending order of their places. */
export function claimsAbout(atlas: Atlas, bits: Bits, proposition: number): Uint32Array {
  const { pairs, columns } = atlas;
  const { pair, ofClaim, ofLine } = propositionsOf(atlas);
  const found = new Set<number>();
  for (const claim of listAt(pairs.claims, pair[proposition]!)) {
    if (ofClaim[claim] === proposition && hasBit(bits, claim)) found.add(claim);
  }
  if (pairs.lines && columns.lines) {
    for (const line of listAt(pairs.lines, pair[proposition]!)) {
      const claim = columns.lines.claim[line]!;
      if (ofLine[line] === proposition && hasBit(bits, claim)) found.add(claim);
    }
  }
  return Uint32Array.from(found).sort();
}
