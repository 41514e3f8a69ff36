import type { Atlas } from '../graph/atlas';
import type { SourceId } from '../model/ids';
import { select } from './commands';
import { mainTieRef } from './detail';
import { type Passage, passagesBySource, readingsIn, recordsIn } from './passages';
import { meantBySelection, passagesMeant } from './reading-lit';
import type { Selection, View } from './state';
import { pairOf } from './strands';
import { tieKey } from './ties';

/**
 * What choosing a place in the text selects: its only claim, or the tie or pair that all claims of its only passage are of;
 * undefined where passages overlap or their claims are of several pairs, and the reader has to say which is meant.
 */
export function selectionAt(passages: readonly Passage[]): Selection | undefined {
  const records = recordsIn(readingsIn(passages));
  const [first] = records;
  if (!first) return undefined;
  if (records.length === 1) return { kind: 'claim', id: first.claim.id };
  if (passages.length > 1) return undefined;
  const ties = records.map(mainTieRef);
  const [tie] = ties;
  if (tie && new Set(ties.map(tieKey)).size === 1) return { kind: 'tie', tie };
  const pairs = ties.map(({ subject, object }) => pairOf(subject, object));
  const [ends] = pairs;
  return ends && new Set(pairs.map((pair) => JSON.stringify(pair))).size === 1 ? { kind: 'pair', ends } : undefined;
}

/** The source that the reader shows: the one that was chosen, else the first; but where what is selected is read elsewhere only, a source in which it is. Undefined where nothing is read. */
export function sourceRead(atlas: Atlas, { reading, selection }: View): SourceId | undefined {
  const read = passagesBySource(atlas);
  const chosen =
    reading !== undefined && read.has(reading) ? reading : atlas.dataset.sources.find(({ id }) => read.has(id))?.id;
  const isMeant = meantBySelection(atlas, selection);
  if (!isMeant || chosen === undefined) return chosen;
  const meant = passagesMeant(atlas, isMeant);
  return meant.size === 0 || meant.has(chosen) ? chosen : firstOf(atlas, meant);
}

/** Chooses the source that the reader shows; a selection that is not read in it is let go of, for it would lead away again. */
export function readSource(view: View, atlas: Atlas, source: SourceId): View {
  const chosen: View = { ...view, reading: source };
  return sourceRead(atlas, chosen) === source ? chosen : select(chosen, { kind: 'nothing' });
}

/** Selects something out of a source that the reader shows, and stays with that source. */
export function selectIn(view: View, atlas: Atlas, source: SourceId, selection: Selection): View {
  const next = select(view, selection);
  return sourceRead(atlas, next) === source ? next : { ...next, reading: source };
}

/** Opens the reader beside the centre, at a source when one is given. */
export function readOn(view: View, source?: SourceId): View {
  return { ...view, panel: 'reader', ...(source && { reading: source }) };
}

function firstOf({ dataset }: Atlas, sources: ReadonlyMap<SourceId, unknown>): SourceId | undefined {
  return dataset.sources.find(({ id }) => sources.has(id))?.id;
}
