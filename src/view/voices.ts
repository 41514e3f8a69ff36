import type { Atlas } from '../graph/atlas';
import { memoizeLast } from '../lib/memoize';
import { listed } from '../lib/text';
import { actorId, type SpeakerId } from '../model/ids';
import { baseOf } from './folding';
import { belongingsOf, headOf } from './one-voice';

/** Somebody who is heard, and why he is the voice of the body he is listed under; absent where he is that body. */
export interface Member {
  readonly id: SpeakerId;
  readonly name: string;
  readonly why?: string;
}

/** A body and its people, heard as one; or a speaker alone. */
export interface JointVoice {
  /** The body, or the speaker himself. */
  readonly head: SpeakerId;
  /** `Pakistan and its people`, or the speaker's name where nobody else is heard for him. */
  readonly name: string;
  /** Those heard, the body itself first, the others in the order of what they say, by time. */
  readonly members: readonly Member[];
}

/** Everybody heard in a dataset: who says claims, then who only answers them. */
export const heardIn = memoizeLast((base: Atlas): readonly SpeakerId[] => {
  const { speakers, answered } = base.columns;
  const heard = new Set<SpeakerId>(speakers.values.filter((id) => id !== undefined));
  for (const place of answered) for (const { by } of base.record(place).claim.responses ?? []) heard.add(by);
  return [...heard];
});

/** Everybody heard, rolled up: one voice for a body and its people. */
export function jointVoices(atlas: Atlas): readonly JointVoice[] {
  return rolledUp(baseOf(atlas));
}

const rolledUp = memoizeLast((base: Atlas): readonly JointVoice[] => {
  const groups = new Map<SpeakerId, SpeakerId[]>();
  for (const id of heardIn(base)) {
    const head = headIn(base, id);
    const group = groups.get(head);
    if (group) group.push(id);
    else groups.set(head, [id]);
  }
  return [...groups].map(([head, ids]) => voiceOf(base, head, ids));
});

/** The one voice that somebody is part of; himself where he is alone, or a source. */
export function headIn(atlas: Atlas, id: SpeakerId): SpeakerId {
  const actor = baseOf(atlas).actorOf(id);
  return actor ? headOf(atlas, actor.id) : id;
}

/** Every speaker as a voice of his own. */
export function singleVoices(atlas: Atlas): readonly JointVoice[] {
  return alone(baseOf(atlas));
}

const alone = memoizeLast((base: Atlas): readonly JointVoice[] =>
  heardIn(base).map((id) => ({ head: id, name: base.nameOf(id), members: [{ id, name: base.nameOf(id) }] })),
);

function voiceOf(base: Atlas, head: SpeakerId, ids: readonly SpeakerId[]): JointVoice {
  const name = base.nameOf(head);
  const isAlone = ids.length === 1 && ids[0] === head;
  const ordered = ids.includes(head) ? [head, ...ids.filter((id) => id !== head)] : ids;
  return {
    head,
    name: isAlone ? name : `${name} and its people`,
    members: ordered.map((id) => memberOf(base, id, head)),
  };
}

function memberOf(base: Atlas, id: SpeakerId, head: SpeakerId): Member {
  const name = base.nameOf(id);
  return id === head ? { id, name } : { id, name, why: whyOf(base, id, head) };
}

/** `spokesman of Defence ministry, part of Interim government`: each step up to the body. */
function whyOf(base: Atlas, id: SpeakerId, head: SpeakerId): string {
  const belongings = belongingsOf(base);
  const steps: string[] = [];
  const met = new Set<SpeakerId>();
  for (let at = actorId(id); at !== head && !met.has(at); ) {
    met.add(at);
    const up = belongings.get(at);
    if (!up) break;
    steps.push(up.why);
    at = up.body;
  }
  return steps.join(', ');
}

/** Everybody whose word counts as that of some speakers: themselves, or as one voice all who are heard for the same bodies. */
export function speakersOf(atlas: Atlas, ids: readonly SpeakerId[], asOneVoice: boolean): readonly SpeakerId[] {
  if (!asOneVoice) return ids;
  const heads = new Set(ids.map((id) => headIn(atlas, id)));
  return jointVoices(atlas)
    .filter(({ head }) => heads.has(head))
    .flatMap(({ members }) => members.map(({ id }) => id));
}

const NAMED = 2;

/** What some speakers are called together: `Pakistan and its people`, or `Khawaja Asif, Ishaq Dar and 3 more`. */
export function nameOfSpeakers(atlas: Atlas, ids: readonly SpeakerId[], asOneVoice: boolean): string {
  return named(voicesOf(atlas, ids, asOneVoice).map(({ name }) => name));
}

/** The same in brief, bodies without their people: `Pakistan`. */
export function briefNameOf(atlas: Atlas, ids: readonly SpeakerId[], asOneVoice: boolean): string {
  return named(voicesOf(atlas, ids, asOneVoice).map(({ head }) => baseOf(atlas).nameOf(head)));
}

function voicesOf(atlas: Atlas, ids: readonly SpeakerId[], asOneVoice: boolean): readonly JointVoice[] {
  const heads = new Set(asOneVoice ? ids.map((id) => headIn(atlas, id)) : ids);
  return (asOneVoice ? jointVoices(atlas) : singleVoices(atlas)).filter(({ head }) => heads.has(head));
}

function named(names: readonly string[]): string {
  if (names.length === 0) return 'nobody';
  const more = names.length - NAMED;
  return more > 1 ? listed([...names.slice(0, NAMED), `${more} more`]) : listed(names);
}
