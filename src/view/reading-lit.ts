import type { Atlas } from '../graph/atlas';
import { Claims } from '../graph/claims';
import { memoizeLast } from '../lib/memoize';
import { counted, grouped, listed } from '../lib/text';
import type { SourceId, SpeakerId } from '../model/ids';
import { claimsOfParty } from './counterparts';
import type { Glance } from './glance';
import { type Passage, passagesBySource, type Reading } from './passages';
import { type Shown, shownOf } from './shown';
import type { Selection, View } from './state';
import { fannedStrands, strandsOf } from './strands';
import { tieAmong, tiesBetween } from './ties';

/** Tells whether something that is read is what is meant. */
export type IsMeant = (reading: Reading) => boolean;

/** Which readings a selection is about, shown or not: its claims; of actors what they are party to, or else say and answer. Undefined for none. */
export function meantBySelection(atlas: Atlas, selection: Selection): IsMeant | undefined {
  const { bits } = atlas.claims;
  switch (selection.kind) {
    case 'nothing':
      return undefined;
    case 'claim': {
      const record = atlas.find(selection.id);
      return record && ((reading) => reading.record === record);
    }
    case 'tie':
      return amongClaims(tieAmong(atlas, bits, selection.tie)?.claims);
    case 'pair':
      return amongClaims(...tiesBetween(atlas, bits, ...selection.ends).map(({ claims }) => claims));
    case 'actors':
      return meantByActors(atlas, selection.ids);
  }
}

/** Which readings the pointer is on, wherever it is; undefined for none. */
export function meantByGlance(atlas: Atlas, view: View, glance: Glance): IsMeant | undefined {
  switch (glance.kind) {
    case 'nothing':
      return undefined;
    case 'actor':
      return meantByActors(atlas, [glance.id]);
    case 'strand':
      return amongClaims(...claimsOfStrand(atlas, shownOf(atlas, view), glance.key));
    case 'claims': {
      const ids = new Set(glance.ids);
      return ({ record }) => ids.has(record.claim.id);
    }
  }
}

/** The passages of each source in which something is meant. */
export function passagesMeant(atlas: Atlas, isMeant: IsMeant): ReadonlyMap<SourceId, readonly Passage[]> {
  const found = [...passagesBySource(atlas)].map(
    ([source, passages]) => [source, passages.filter(({ readings }) => readings.some(isMeant))] as const,
  );
  return new Map(found.filter(([, passages]) => passages.length > 0));
}

const MOST_NAMED = 5;

/** `3 passages lit, in paragraphs 2, 9 and 12.`: what is read out when other passages light up. */
export function litInWords(passages: readonly Passage[]): string {
  if (passages.length === 0) return 'No passage of this source is lit.';
  const paragraphs = [...new Set(passages.map(({ paragraph }) => paragraph))];
  const named = paragraphs.slice(0, MOST_NAMED).map((paragraph) => grouped(paragraph));
  const more = paragraphs.length - named.length;
  const where = listed([...named, ...(more > 0 ? [`${more} more`] : [])]);
  return `${counted(passages.length, 'passage')} lit, in ${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${where}.`;
}

function amongClaims(...sets: readonly (Claims | undefined)[]): IsMeant | undefined {
  const claims = sets.filter((set) => set !== undefined);
  return claims.length === 0 ? undefined : ({ record }) => claims.some((set) => set.has(record.place));
}

function meantByActors(atlas: Atlas, ids: readonly SpeakerId[]): IsMeant {
  const actors = ids.map((id) => atlas.actorOf(id)).filter((actor) => actor !== undefined);
  const isParty = actors.some(({ id }) => claimsOfParty(atlas, atlas.claims.bits, id).length > 0);
  const places = new Set(actors.map(({ id }) => atlas.placeOf(id)));
  const isOne = (id: SpeakerId | undefined) =>
    id !== undefined && (ids.includes(id) || places.has(atlas.placeOf(id) ?? Number.NaN));
  if (isParty) return ({ record }) => record.parties.some(isOne);
  return ({ record, answerBy }) => isOne(answerBy ?? record.claim.by);
}

/** The claims of a strand that is drawn, tie by tie; none for a key that no pair has. */
const claimsOfStrand = memoizeLast((atlas: Atlas, shown: Shown, key: string): readonly Claims[] => {
  const { bits } = shown.claims;
  for (let pair = 0; pair < atlas.pairs.length; pair++) {
    if (shown.network.claims[pair] === 0) continue;
    const strands = key.startsWith('tie ') ? fannedStrands(atlas, bits, pair) : strandsOf(atlas, bits, pair);
    const strand = strands.find((one) => one.key === key);
    if (strand) return strand.ties.map(({ claims }) => claims);
  }
  return [Claims.none(atlas)];
});
