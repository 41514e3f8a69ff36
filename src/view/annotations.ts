import type { Atlas } from '../graph/atlas';
import type { ClaimRecord } from '../graph/record';
import { inWords } from '../model/edtf';
import { isContested, type Standing } from '../model/standing';
import { speakerInPicture } from './drawn-name';
import { isMany } from './predicate';
import type { Strand } from './strands';

/** A few words beside a strand's mark, all derived: who denies it, when it is planned for, whose word alone it is. */
export interface Annotation {
  readonly strand: string;
  readonly text: string;
  readonly contested: boolean;
  /** The first is set larger. */
  readonly leading: boolean;
}

const MOST = 5;
const ORDER: Readonly<Record<Standing, number>> = {
  disputed: 0,
  'denied-only': 1,
  planned: 2,
  anonymous: 3,
  undisputed: 4,
};

/** The annotations worth a place, contested strands first: denied before disputed, between named actors before others, with most claims, then planned, then anonymous ones. */
export function annotationsOf(atlas: Atlas, strands: readonly Strand[]): readonly Annotation[] {
  const named = ({ from, to }: Strand) => [from, to].every((id) => atlas.actors.get(id)?.kind !== 'collective');
  return strands
    .filter(({ standing, structural }) => standing !== 'undisputed' && !structural)
    .toSorted(
      (a, b) =>
        ORDER[a.standing] - ORDER[b.standing] ||
        Number(flatly(b)) - Number(flatly(a)) ||
        Number(named(b)) - Number(named(a)) ||
        b.claims - a.claims ||
        Math.abs(b.sign) - Math.abs(a.sign),
    )
    .flatMap((strand) => {
      const text = textOf(strand, atlas);
      return text ? [{ strand: strand.key, text, contested: isContested(strand.standing) }] : [];
    })
    .slice(0, MOST)
    .map((annotation, at) => ({ ...annotation, leading: at === 0 && annotation.contested }));
}

/** True when somebody denies a claim in it, not merely disputes it. */
function flatly({ ties }: Strand): boolean {
  return ties.some(({ records }) =>
    records.some(({ claim }) => claim.responses?.some(({ stance }) => stance === 'denies')),
  );
}

function textOf(strand: Strand, atlas: Atlas): string | undefined {
  const records = strand.ties.flatMap((tie) => tie.records);
  if (isContested(strand.standing)) return denialIn(records, atlas);
  if (strand.standing === 'planned') return planIn(records);
  const speaker = records[0]?.claim.by;
  return speaker && `${speakerInPicture(atlas, speaker)} only`;
}

function denialIn(records: readonly ClaimRecord[], atlas: Atlas): string | undefined {
  const against = records.flatMap(({ claim }) => (claim.responses ?? []).filter(({ stance }) => stance !== 'supports'));
  const [first] = against;
  if (!first) return undefined;
  const others = new Set(against.map(({ by }) => by)).size - 1;
  const [one, many] = first.stance === 'denies' ? ['denies', 'deny'] : ['disputes', 'dispute'];
  const verb = isMany(atlas, first.by) ? many : one;
  const name = speakerInPicture(atlas, first.by);
  return others > 0 ? `${name} and others deny it` : `${name} ${verb} it`;
}

/** Only a plan with a date is worth words; the clock on the mark says the rest. */
function planIn(records: readonly ClaimRecord[]): string | undefined {
  const dated = records.find(({ claim }) => claim.mode === 'planned' && claim.time);
  return dated?.claim.time && `planned for ${inWords(dated.claim.time.edtf)}`;
}
