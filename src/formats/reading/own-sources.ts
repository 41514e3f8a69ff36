import { uniqueNames } from '../../lib/slug';
import type { Draft, DraftItem } from './draft';
import type { Findings } from './findings';
import { type OwnFields, present } from './own-fields';

/** Gives a claim that nobody says the word of the file itself, and a source to every speaker and passage that has none. */
export function completeSources(draft: Draft, fileName: string, namesOf: SpeakerNames, findings: Findings): void {
  const known = new Set([...draft.actors, ...draft.sources].map(({ fields }) => fields.get('id')));
  const fileId = uniqueNames((name) => known.has(name))('file');
  let isFileSpeaking = false;
  for (const claim of draft.claims) {
    for (const id of namedBy(claim)) {
      if (known.has(id)) continue;
      known.add(id);
      addSource(draft, { id, title: namesOf.get(id) ?? id, kind: 'unknown' }, claim.place);
      const message = `“${id}” is neither an actor nor a source of the file.`;
      const hint = 'It was kept as a source of which no more is known.';
      findings.report({ severity: 'warning', code: 'source-unknown', place: claim.place, message, hint });
    }
    if (claim.fields.has('by') || isDenied(claim)) continue;
    claim.fields.set('by', fileId);
    isFileSpeaking = true;
    const message = 'Nobody says this claim and nobody denies it.';
    const hint = 'It was taken for the word of the file.';
    findings.report({ severity: 'warning', code: 'no-speaker', place: claim.place, message, hint });
  }
  if (isFileSpeaking) addSource(draft, { id: fileId, title: fileName, kind: 'file' }, 'the file');
}

type SpeakerNames = ReadonlyMap<string, string>;

/** The names that claims have for their speakers, by id. */
export function speakerNames(claims: readonly OwnFields[]): SpeakerNames {
  const names = new Map<string, string>();
  for (const fields of claims) {
    const id = fields.text('speaker');
    const name = id === undefined || names.has(id) ? undefined : fields.text('speaker_name');
    if (id !== undefined && name !== undefined) names.set(id, name);
  }
  return names;
}

function addSource({ sources }: Draft, source: Readonly<Record<string, unknown>>, place: string) {
  sources.push({ fields: present(source), place });
}

/** Whoever a claim and its responses name as a speaker or a source. */
function namedBy({ fields }: DraftItem): readonly string[] {
  const responses = recordsIn(fields.get('responses'));
  const passages = [fields, ...responses].flatMap((record) => recordsIn(record.get('evidence')));
  const ids = [fields.get('by'), ...responses.map((one) => one.get('by')), ...passages.map((one) => one.get('source'))];
  return ids.filter((id) => typeof id === 'string').filter((id) => id !== '');
}

function isDenied({ fields }: DraftItem): boolean {
  return recordsIn(fields.get('responses')).some((response) => response.get('stance') === 'denies');
}

function recordsIn(value: unknown): readonly ReadonlyMap<string, unknown>[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((item: unknown) => typeof item === 'object' && item !== null)
    .map((item: object) => new Map<string, unknown>(Object.entries(item)));
}
