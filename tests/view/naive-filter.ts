import type { Atlas } from '../../src/graph/atlas';
import type { ClaimRecord } from '../../src/graph/record';
import { fold } from '../../src/lib/text';
import type { Claim, Dataset, DatedTime } from '../../src/model/dataset';
import { parseEdtf } from '../../src/model/edtf';
import type { ActorId } from '../../src/model/ids';
import { type Filters, NOBODY, type Sourcing, type View } from '../../src/view/state';
import { plainLines } from '../support/adjacency';

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
  sourcings: (record, { off }, atlas) => !off.includes(naiveSourcing(record, atlas)),
  text: ({ claim, type }, { text }, atlas) => {
    const all = fold(wordsOf(claim, type.label, atlas));
    return fold(text)
      .split(/\s+/)
      .every((word) => all.includes(word));
  },
  time: ({ claim }, { axis, from, to, undated, unsure }, { dataset }) => {
    const date = axis === 'true' ? claim.time : naiveSaidAt(claim, dataset);
    if (!date) return undated === 'keep';
    if (unsure === 'drop' && (date.basis === 'inferred' || /[~?%]/.test(date.edtf))) return false;
    const { first, last } = parseEdtf(date.edtf)!;
    if (from !== undefined && last !== undefined && last < from) return false;
    return to === undefined || first === undefined || first <= to;
  },
};

/** When a claim was said: as it says itself, as its source was published, or when what nobody is heard saying was first answered. */
export function naiveSaidAt({ saidAt, by, responses = [] }: Claim, { sources }: Pick<Dataset, 'sources'>) {
  const published = (id: string) => sources.find((source) => source.id === id)?.published;
  if (saidAt) return saidAt;
  if (by !== undefined) return published(by);
  const answers = responses.flatMap((response) => response.saidAt ?? published(response.by) ?? []);
  const dayOf = ({ edtf }: DatedTime) => parseEdtf(edtf)!.first ?? Number.NEGATIVE_INFINITY;
  return answers.find((answer) => answers.every((other) => dayOf(answer) <= dayOf(other)));
}

/** Whether all that draw a claim's main line, with its type and as so or not so, are read in one source or in several. */
export function naiveSourcing({ claim, type }: ClaimRecord, atlas: Atlas): Sourcing {
  const isMain = ([a, b]: readonly [ActorId, ActorId]) =>
    (a === claim.subject && b === claim.object) || (type.symmetric && a === claim.object && b === claim.subject);
  const same = atlas.claims.records.filter(
    (other) =>
      other.claim.type === claim.type &&
      (other.claim.negated ?? false) === (claim.negated ?? false) &&
      plainLines(other.claim).some(isMain),
  );
  const sources = same.flatMap((other) => other.claim.evidence.map(({ source }) => source));
  return new Set(sources).size > 1 ? 'several' : 'single';
}

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

export const FILTER_IDS = [
  'types',
  'signs',
  'standings',
  'kinds',
  'speakers',
  'sources',
  'sourcings',
  'text',
  'time',
] as const;

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
