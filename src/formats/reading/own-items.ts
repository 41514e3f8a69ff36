import { STANCES, type Stance } from '../../model/dataset';
import { type OwnFields, present } from './own-fields';

/** The fields of an actor from its attributes, as `ACTOR_COLUMNS` writes them; what it must have and lacks is left to be seen. */
export function ownActor(fields: OwnFields): Map<string, unknown> {
  return present({
    id: fields.text('actor'),
    label: fields.text('label'),
    short: fields.text('short'),
    kind: fields.text('actor_kind'),
    role: fields.text('role'),
    aliases: fields.list('aliases'),
    partOf: fields.text('part_of'),
    sameAs: fields.list('same_as'),
    note: fields.text('note'),
    notes: notesIn(fields),
  });
}

/** The fields of a claim from its attributes, as `CLAIM_COLUMNS` writes them, its two ends aside. */
export function ownClaim(fields: OwnFields): Map<string, unknown> {
  return present({
    id: fields.text('claim'),
    type: fields.text('relation'),
    also: alsoIn(fields.json('also')),
    negated: fields.flag('negated') || undefined,
    qualifier: fields.text('qualifier'),
    gist: fields.text('gist'),
    time: timeIn(fields, 'time'),
    place: fields.text('place'),
    quantity: quantityIn(fields),
    by: fields.text('speaker'),
    onBehalfOf: fields.text('on_behalf_of'),
    saidAt: timeIn(fields, 'said'),
    mode: fields.text('mode'),
    hedge: fields.text('hedge'),
    credibility: fields.number('credibility'),
    responses: fields.json('responses') ?? bareResponses(fields),
    evidence: fields.json('evidence'),
    notes: notesIn(fields),
  });
}

function timeIn(fields: OwnFields, name: string): unknown {
  const edtf = fields.text(`${name}_edtf`);
  if (edtf === undefined) return undefined;
  const basis = fields.text(`${name}_basis`) ?? 'stated';
  return recordOf({ edtf, basis, note: fields.text(`${name}_note`) });
}

function quantityIn(fields: OwnFields): unknown {
  const unit = fields.text('quantity_unit');
  if (unit === undefined) return undefined;
  return recordOf({
    min: fields.number('quantity_min'),
    max: fields.number('quantity_max'),
    unit,
    approximate: fields.flag('quantity_approximate'),
  });
}

function notesIn(fields: OwnFields): unknown {
  return fields.list('notes')?.map((line) => {
    const [, kind, text] = /^([a-z-]+): (.+)$/s.exec(line) ?? [];
    return kind === undefined ? { kind: 'outside-knowledge', text: line } : { kind, text };
  });
}

/** Further parties without their names, which are written beside them. */
function alsoIn(parties: unknown): unknown {
  if (!Array.isArray(parties)) return parties;
  return parties.map((party: unknown) => {
    if (typeof party !== 'object' || party === null || !('role' in party) || !('actor' in party)) return party;
    return { role: party.role, actor: party.actor };
  });
}

const RESPONDERS: Readonly<Record<Stance, string>> = {
  denies: 'denied_by',
  disputes: 'disputed_by',
  supports: 'supported_by',
};

/** What is left of responses where a program kept only who responds. */
function bareResponses(fields: OwnFields): unknown {
  const responses = STANCES.flatMap((stance) => {
    const ids = fields.list(RESPONDERS[stance]) ?? [];
    const names = fields.list(`${RESPONDERS[stance]}_names`) ?? [];
    return ids.map((by, at) => ({ by, stance, gist: `${names[at] ?? by} ${stance} it.`, evidence: [] }));
  });
  return responses.length > 0 ? responses : undefined;
}

function recordOf(record: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(present(record));
}
