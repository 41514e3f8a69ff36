import type { Atlas } from '../graph/atlas';
import type { SpeakerId } from '../model/ids';
import { speakerClause } from './filters/set-clauses';
import { type LegendRow, legendRows } from './legend';
import { NOBODY, type View } from './state';
import { jointVoices } from './voices';

/** A speaker under the voice that it is part of, and why. */
export interface MemberRow extends LegendRow<'speakers'> {
  readonly why?: string;
}

/** A body and its people as the legend lists them: switched together, each by himself beneath. */
export interface VoiceRow {
  readonly key: string;
  readonly label: string;
  readonly members: readonly MemberRow[];
  /** Claims of all its speakers, and of those that are on, given all the other filters. */
  readonly count: number;
  readonly onCount: number;
  readonly state: 'on' | 'off' | 'mixed';
  /** True when all of it is on and nothing else. */
  readonly alone: boolean;
}

/** The speakers of the legend rolled up into voices, in the order of their first speakers. */
export function voiceRows(atlas: Atlas, view: View): readonly VoiceRow[] {
  const rows = legendRows(atlas, view, speakerClause);
  const byId = new Map(rows.map((row) => [row.value, row]));
  const voiceOf = new Map(jointVoices(atlas).flatMap((voice) => voice.members.map(({ id }) => [id, voice] as const)));
  const made = new Set<SpeakerId>();
  const on = rows.filter((row) => row.on).length;
  return rows.flatMap((row) => {
    const voice = row.value === NOBODY ? undefined : voiceOf.get(row.value);
    if (!voice) return [rowOf(row.value, row.label, [row], on)];
    if (made.has(voice.head)) return [];
    made.add(voice.head);
    const members = voice.members.flatMap(({ id, why }) => {
      const own = byId.get(id);
      return own ? [{ ...own, ...(why && { why }) }] : [];
    });
    const isAlone = members.length === 1 && members[0]!.value === voice.head;
    return [rowOf(voice.head, isAlone ? row.label : voice.name, members, on)];
  });
}

function rowOf(key: string, label: string, members: readonly MemberRow[], allOn: number): VoiceRow {
  const on = members.filter((row) => row.on);
  const total = (rows: readonly MemberRow[]) => rows.reduce((sum, { count }) => sum + count, 0);
  const state = on.length === members.length ? 'on' : on.length === 0 ? 'off' : 'mixed';
  return {
    key,
    label,
    members,
    count: total(members),
    onCount: total(on),
    state,
    alone: state === 'on' && allOn === members.length,
  };
}
