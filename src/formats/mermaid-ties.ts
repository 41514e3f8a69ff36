import type { Actor, Claim, OpenDataset } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import { isContested, standingOf } from '../model/standing';
import { relationInWords, signOf } from './claim-columns';
import { type Names, namesOf } from './names';

/** How much a picture of Mermaid takes before nobody can read it. */
export const MERMAID_LIMITS = { ties: 80, actors: 80 } as const;

/** All claims of one type, negated or not, between one subject and one object. */
export interface MermaidTie {
  readonly subject: string;
  readonly object: string;
  readonly label: string;
  readonly sign: number;
  readonly isSymmetric: boolean;
  readonly claims: number;
  readonly contested: number;
  /** Claims that are planned, or on the word of unnamed parties. */
  readonly unsure: number;
}

/** What the picture shows, and how much there is besides. */
export interface MermaidPicture {
  readonly actors: readonly Actor[];
  readonly ties: readonly MermaidTie[];
  readonly left: { readonly actors: number; readonly ties: number; readonly claims: number };
}

/** Chooses the strongest ties, and the actors at their ends; the others come along while there is room. Gives `step` for each claim, as a chance to stop. */
export function* mermaidPicture<Step>(
  dataset: OpenDataset,
  lexicon: Lexicon,
  step: Step,
): Generator<Step, MermaidPicture> {
  const names = namesOf(dataset, lexicon);
  const ties = new Map<string, MermaidTie>();
  for (const claim of dataset.claims) {
    const key = JSON.stringify([claim.subject, claim.object, claim.type, claim.negated ?? false]);
    ties.set(key, withClaim(ties.get(key), claim, names));
    yield step;
  }
  const { ties: most, actors: room } = MERMAID_LIMITS;
  const all = [...ties.values()];
  const ranked = all.toSorted((one, other) => other.claims - one.claims || other.contested - one.contested);
  const shown = fitting(ranked.slice(0, most), room);
  const kept = new Set(shown);
  const tied = new Set(shown.flatMap(({ subject, object }) => [subject, object]));
  const spare = dataset.actors.filter(({ id }) => !tied.has(id)).slice(0, room - tied.size);
  const actors = dataset.actors.filter((actor) => tied.has(actor.id) || spare.includes(actor));
  const left = all.filter((tie) => !kept.has(tie));
  return {
    actors,
    ties: all.filter((tie) => kept.has(tie)),
    left: {
      actors: dataset.actors.length - actors.length,
      ties: left.length,
      claims: left.reduce((sum, { claims }) => sum + claims, 0),
    },
  };
}

/** The ties, strongest first, whose actors there is room for. */
function fitting(ties: readonly MermaidTie[], room: number): readonly MermaidTie[] {
  const tied = new Set<string>();
  return ties.filter(({ subject, object }) => {
    const further = new Set([...tied, subject, object]);
    if (further.size > room) return false;
    for (const id of further) tied.add(id);
    return true;
  });
}

function withClaim(before: MermaidTie | undefined, claim: Claim, names: Names): MermaidTie {
  const standing = standingOf(claim, names.speakerKind(claim));
  const contested = Number(isContested(standing));
  const unsure = Number(standing === 'anonymous' || standing === 'planned');
  if (before) {
    const { claims, contested: more, unsure: others } = before;
    return { ...before, claims: claims + 1, contested: more + contested, unsure: others + unsure };
  }
  return {
    subject: claim.subject,
    object: claim.object,
    label: relationInWords(claim, names),
    sign: signOf(claim, names),
    isSymmetric: names.lexicon.type(claim.type).symmetric,
    claims: 1,
    contested,
    unsure,
  };
}
