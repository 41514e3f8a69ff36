import type { Atlas } from '../../src/graph/atlas';
import type { ClaimRecord } from '../../src/graph/record';
import { fold } from '../../src/lib/text';
import type { Claim } from '../../src/model/dataset';
import type { ActorId } from '../../src/model/ids';
import { type Filters, NOBODY, type View } from '../../src/view/state';

/** What each filter asks of a claim, said as plainly as can be: the oracle for the filters of the program. */
const CONDITIONS: {
  readonly [Id in keyof Filters]: (record: ClaimRecord, filter: Filters[Id], atlas: Atlas) => boolean;
} = {
  types: ({ claim }, { off }) => !off.includes(claim.type),
  signs: ({ claim, type }, { off }) => !off.includes(claim.negated ? 0 : type.sign),
  standings: ({ standing }, { off }) => !off.includes(standing),
  kinds: ({ claim }, { off }, { dataset }) =>
    dataset.actors.every(({ id, kind }) => !partiesOf(claim).includes(id) || !off.includes(kind)),
  speakers: ({ claim }, { off }) => !off.includes(claim.by ?? NOBODY),
  sources: ({ claim }, { off }) => off.length === 0 || claim.evidence.some(({ source }) => !off.includes(source)),
  text: ({ claim, type }, { text }, atlas) => {
    const all = fold(wordsOf(claim, type.label, atlas));
    return fold(text)
      .split(/\s+/)
      .every((word) => all.includes(word));
  },
  time: ({ time }, { from, to, undated }) => {
    if (!time) return undated === 'keep';
    if (from !== undefined && time.last !== undefined && time.last < from) return false;
    return to === undefined || time.first === undefined || time.first <= to;
  },
};

/** Everyone a claim draws a line to: who is hidden must not be drawn as a third party either. */
export function partiesOf({ subject, object, also = [] }: Claim): readonly ActorId[] {
  const beside = also.filter(({ role }) => role === 'party' || role === 'with').map(({ actor }) => actor);
  return [subject, object, ...beside];
}

function wordsOf(claim: Claim, type: string, atlas: Atlas): string {
  const parties = partiesOf(claim);
  const names = atlas.dataset.actors
    .filter(({ id }) => parties.includes(id) || id === claim.by)
    .flatMap(({ label, short, aliases }) => [label, short ?? '', ...(aliases ?? [])]);
  const sources = atlas.dataset.sources.filter(({ id }) => id === claim.by).map(({ id }) => atlas.nameOf(id));
  const gists = [claim.gist, ...(claim.responses ?? []).map(({ gist }) => gist)];
  return [...gists, type, claim.qualifier ?? '', ...names, ...sources].join('\n');
}

/** The claims that one filter lets pass, whatever the others say. */
function passesOne(id: keyof Filters, record: ClaimRecord, filters: Filters, atlas: Atlas): boolean {
  const ask = <Id extends keyof Filters>(one: Id) => CONDITIONS[one](record, filters[one], atlas);
  return filters[id].suspended || ask(id);
}

export const FILTER_IDS = ['types', 'signs', 'standings', 'kinds', 'speakers', 'sources', 'text', 'time'] as const;

/** The claims that a view lets pass, every filter asked in turn; `but` is left out. */
export function naivePassing(
  atlas: Atlas,
  { filters, hidden, only }: View,
  but?: keyof Filters,
): readonly ClaimRecord[] {
  return atlas.claims.records.filter((record) => {
    const parties = partiesOf(record.claim);
    if (parties.some((id) => hidden.includes(id) || (only && !only.includes(id)))) return false;
    return FILTER_IDS.every((id) => id === but || passesOne(id, record, filters, atlas));
  });
}

/** The ids of claims, sorted, to compare lists as sets. */
export function idsOf(records: readonly ClaimRecord[]): readonly string[] {
  return records.map(({ claim }) => claim.id).sort();
}
