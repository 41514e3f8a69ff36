import { type Atlas, nameOfActor } from '../graph/atlas';
import type { LayoutEdge } from '../graph/layouts/layout';
import { memoizeLast } from '../lib/memoize';
import { onOneLine } from '../lib/text';
import type { Actor } from '../model/dataset';
import type { ActorId } from '../model/ids';
import { deriveShown, type Shown } from './shown';
import type { Selection } from './state';
import { pairOf, type Strand, strandsOf } from './strands';
import { tiesIn } from './ties';

/** An actor as drawn: the more claims, the larger. */
export interface SceneActor {
  readonly actor: Actor;
  readonly label: string;
  readonly claims: number;
  /** Of its shape, in layout units, 8 to 24. */
  readonly radius: number;
  /** Among the largest: its name is set larger and stays longest. */
  readonly lead: boolean;
}

/** What the canvas draws of what is shown. */
export interface Scene {
  readonly actors: readonly SceneActor[];
  readonly strands: readonly Strand[];
  /** Members and the body they are part of, both drawn: the grey ground behind them. */
  readonly hulls: readonly (readonly [member: ActorId, body: ActorId])[];
  /** Parties of shown claims that are not drawn, because only the strongest are. */
  readonly undrawn: number;
}

const SMALLEST = 8;
const LARGEST = 24;
const LEAD = 18;

/** Derives the drawn scene; of more than `limit` parties the strongest are drawn, and one pair may be fanned out. */
export function sceneOf(atlas: Atlas, shown: Shown, limit: number, fanned?: readonly [ActorId, ActorId]): Scene {
  const drawn = strongest(shown, limit);
  const most = Math.max(1, ...shown.parties.values());
  const strands = strandsOf(tiesIn(shown.records), fanned).filter(({ from, to }) => drawn.has(from) && drawn.has(to));
  return {
    actors: shown.actors.filter(({ id }) => drawn.has(id)).map((actor) => sceneActor(actor, shown, most)),
    strands,
    hulls: [...drawn].flatMap((id) => hullOf(id, atlas, drawn)),
    undrawn: shown.parties.size - drawn.size,
  };
}

function strongest({ parties }: Shown, limit: number): ReadonlySet<ActorId> {
  if (parties.size <= limit) return new Set(parties.keys());
  const ranked = [...parties].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1));
  return new Set(ranked.slice(0, limit).map(([id]) => id));
}

function sceneActor(actor: Actor, { parties }: Shown, most: number): SceneActor {
  const claims = parties.get(actor.id) ?? 0;
  const radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(claims / most);
  return { actor, label: onOneLine(nameOfActor(actor)), claims, radius, lead: radius >= LEAD };
}

function hullOf(id: ActorId, { actors }: Atlas, drawn: ReadonlySet<ActorId>) {
  const body = actors.get(id)?.partOf;
  return body !== undefined && drawn.has(body) ? [[id, body] as const] : [];
}

/** The pair whose strands fan out: the one that a selected pair, tie or claim is about. */
export function fannedPair(atlas: Atlas, selection: Selection): readonly [ActorId, ActorId] | undefined {
  switch (selection.kind) {
    case 'pair':
      return pairOf(...selection.ends);
    case 'tie':
      return pairOf(selection.tie.subject, selection.tie.object);
    case 'claim': {
      const record = atlas.byId.get(selection.id);
      return record && pairOf(record.claim.subject, record.claim.object);
    }
    default:
      return undefined;
  }
}

/** What positions are found for: the whole dataset, so that neither filters nor hiding nor "only this" move anybody. */
export const stableShown = memoizeLast((atlas: Atlas): Shown => deriveShown(atlas, atlas.records));

/** Strands as a layout needs them: one edge a strand. */
export function layoutEdges(strands: readonly Strand[]): readonly LayoutEdge[] {
  return strands.map(({ from, to, claims, structural }) => ({ source: from, target: to, weight: claims, structural }));
}
