import type { Atlas } from '../graph/atlas';
import { propositionsOf } from '../graph/propositions';
import { tally } from '../graph/tally';
import { memoizeLast } from '../lib/memoize';
import type { SpeakerId } from '../model/ids';
import { headIn, heardIn, jointVoices } from './voices';

/** Who is on each side. */
export type Sides = Readonly<Record<'a' | 'b', readonly SpeakerId[]>>;

/** Whom to compare first: the two voices with most contradictions, he who says so on the first side; else the two with most claims. */
export function firstSpeakers(atlas: Atlas, asOneVoice: boolean): Sides {
  return remembered(atlas, asOneVoice);
}

const remembered = memoizeLast((atlas: Atlas, asOneVoice: boolean): Sides => {
  const voiceOf = (id: SpeakerId) => (asOneVoice ? headIn(atlas, id) : id);
  const [loudest, second] = byClaims(atlas, voiceOf);
  const opponents = opponentsIn(atlas, voiceOf);
  const [says, denies] = opponents ?? [loudest, second];
  const side = (id: SpeakerId | undefined) => (id === undefined ? [] : speakersBehind(atlas, id, asOneVoice));
  return { a: side(says), b: side(denies) };
});

type VoiceOf = (id: SpeakerId) => SpeakerId;

/** A voice by its first speaker: the body itself where it is heard. */
function speakersBehind(atlas: Atlas, voice: SpeakerId, asOneVoice: boolean): readonly SpeakerId[] {
  if (!asOneVoice) return [voice];
  const found = jointVoices(atlas).find(({ head }) => head === voice);
  return found?.members.slice(0, 1).map(({ id }) => id) ?? [voice];
}

function byClaims(atlas: Atlas, voiceOf: VoiceOf): readonly SpeakerId[] {
  const { speakers } = atlas.columns;
  const counts = new Map<SpeakerId, number>(heardIn(atlas.unfolded ?? atlas).map((id) => [voiceOf(id), 0]));
  tally(speakers.codes, speakers.values.length, atlas.claims.bits).forEach((count, code) => {
    const id = speakers.values[code];
    if (id !== undefined) counts.set(voiceOf(id), (counts.get(voiceOf(id)) ?? 0) + count);
  });
  return [...counts].sort(([, one], [, other]) => other - one).map(([id]) => id);
}

/** The two voices one of which denies most of what the other says; undefined where nobody contradicts anybody. */
function opponentsIn(atlas: Atlas, voiceOf: VoiceOf): readonly [SpeakerId, SpeakerId] | undefined {
  const pairs = new Map<string, { readonly ends: readonly [SpeakerId, SpeakerId]; about: Set<number> }>();
  const add = (says: SpeakerId, denies: SpeakerId, proposition: number) => {
    const ends = [voiceOf(says), voiceOf(denies)] as const;
    if (ends[0] === ends[1]) return;
    const key = JSON.stringify(ends);
    const known = pairs.get(key) ?? { ends, about: new Set<number>() };
    pairs.set(key, known);
    known.about.add(proposition);
  };
  eachDenial(atlas, add);
  eachNegation(atlas, add);
  const [first, ...others] = pairs.values();
  return first && others.reduce((most, next) => (next.about.size > most.about.size ? next : most), first).ends;
}

type Add = (says: SpeakerId, denies: SpeakerId, proposition: number) => void;

function eachDenial(atlas: Atlas, add: Add) {
  const { columns, record } = atlas;
  const { ofClaim } = propositionsOf(atlas);
  for (const place of columns.answered) {
    const { by, responses = [] } = record(place).claim;
    if (by === undefined) continue;
    for (const answer of responses) if (answer.stance !== 'supports') add(by, answer.by, ofClaim[place]!);
  }
}

/** Negated claims beside claims that say the same of the same; a dataset has few. */
function eachNegation(atlas: Atlas, add: Add) {
  const { negated, speakers, length } = atlas.columns;
  const { ofClaim } = propositionsOf(atlas);
  const denying = new Map<number, SpeakerId[]>();
  const byOf = (claim: number) => speakers.values[speakers.codes[claim]!];
  for (let claim = 0; claim < length; claim++) {
    const by = negated[claim] === 1 ? byOf(claim) : undefined;
    if (by !== undefined) denying.set(ofClaim[claim]!, [...(denying.get(ofClaim[claim]!) ?? []), by]);
  }
  if (denying.size === 0) return;
  for (let claim = 0; claim < length; claim++) {
    const by = negated[claim] === 0 ? byOf(claim) : undefined;
    if (by !== undefined) for (const other of denying.get(ofClaim[claim]!) ?? []) add(by, other, ofClaim[claim]!);
  }
}
