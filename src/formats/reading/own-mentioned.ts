import type { Draft, DraftItem } from './draft';
import type { Findings } from './findings';
import { type OwnFields, ownFields } from './own-fields';

const UNKNOWN_KIND = { actor_kind: 'actor', actor_kind_label: 'Actor' };

/** An actor that a table of claims mentions, with what is known of its kind as if it stood in a table of actors. */
interface Mentioned {
  readonly item: DraftItem;
  readonly fields: OwnFields;
}

/** The actors of a table of claims that has no table of actors beside it: its ends, then whoever else its claims name, sources aside. */
export function mentionedActors(
  { claims }: Draft,
  claimFields: readonly OwnFields[],
  findings: Findings,
): readonly Mentioned[] {
  const found = new Map<string, Mentioned>();
  const add = (id: unknown, label: string | undefined, kind: string | undefined, place: string) => {
    if (typeof id !== 'string' || id === '' || found.has(id)) return;
    const words = kind === undefined ? UNKNOWN_KIND : { actor_kind: kind };
    const fields = ownFields(new Map(Object.entries(words)), place, { restored: (text) => text, findings });
    const item = { id, label: label ?? id, kind: words.actor_kind };
    found.set(id, { item: { fields: new Map<string, unknown>(Object.entries(item)), place }, fields });
  };
  for (const [at, { fields, place }] of claims.entries()) {
    const row = claimFields[at]!;
    for (const end of ['subject', 'object'])
      add(fields.get(end), row.text(`${end}_name`), row.text(`${end}_kind`), place);
  }
  const sources = sourcesIn(claims, found);
  for (const [at, { fields, place }] of claims.entries()) {
    const row = claimFields[at]!;
    add(fields.get('place'), row.text('place_name'), undefined, place);
    add(fields.get('onBehalfOf'), undefined, undefined, place);
    for (const { actor, name } of partiesIn(row)) add(actor, name, undefined, place);
    const speaker = fields.get('by');
    if (!sources.has(speaker)) add(speaker, row.text('speaker_name'), undefined, place);
    for (const by of respondersIn(fields)) if (!sources.has(by)) add(by, undefined, undefined, place);
  }
  tellKinds(found, findings);
  return [...found.values()];
}

/** Who cannot be an actor: what passages are of, and who asserts in its own voice and is no end of a claim. */
function sourcesIn(claims: readonly DraftItem[], ends: ReadonlyMap<unknown, unknown>): ReadonlySet<unknown> {
  const sources = new Set<unknown>();
  for (const { fields } of claims) {
    if (fields.get('mode') === 'asserted') sources.add(fields.get('by'));
    for (const passage of recordsIn(fields.get('evidence'))) sources.add(passage.get('source'));
    for (const response of recordsIn(fields.get('responses'))) {
      for (const passage of recordsIn(response.get('evidence'))) sources.add(passage.get('source'));
    }
  }
  for (const id of ends.keys()) sources.delete(id);
  return sources;
}

function partiesIn(row: OwnFields): readonly { readonly actor: unknown; readonly name: string | undefined }[] {
  return recordsIn(row.json('also')).map((party) => {
    const name = party.get('name');
    return { actor: party.get('actor'), name: typeof name === 'string' && name !== '' ? name : undefined };
  });
}

function respondersIn(fields: ReadonlyMap<string, unknown>): readonly unknown[] {
  return recordsIn(fields.get('responses')).map((response) => response.get('by'));
}

function recordsIn(value: unknown): readonly ReadonlyMap<string, unknown>[] {
  if (!Array.isArray(value)) return [];
  const records = value.filter((item: unknown) => typeof item === 'object' && item !== null);
  return records.map((item: object) => new Map<string, unknown>(Object.entries(item)));
}

function tellKinds(found: ReadonlyMap<string, Mentioned>, findings: Findings) {
  if (found.size === 0) return;
  const message = 'There is no table of actors: they are known by what the claims say of them.';
  const hint = 'Their names were taken from the claims; open the ZIP of tables to have the rest.';
  findings.report({ severity: 'info', code: 'no-actor-table', place: 'the table', message, hint });
}
