import type { Atlas } from '../graph/atlas';
import { groupInWords } from '../graph/fold-bodies';
import type { LayoutEdge } from '../graph/layouts/layout';
import type { Actor } from '../model/dataset';
import type { ActorId } from '../model/ids';
import { communityInPicture, namesInPicture } from './drawn-name';
import type { Foreground } from './foreground';
import type { Shown } from './shown';
import type { Selection } from './state';
import { fannedStrands, pairOf, type Strand } from './strands';
import { pairOfActors } from './ties';

/** An actor as drawn: the more it counts for, by what sizes are taken from, the larger. */
export interface SceneActor {
  readonly actor: Actor;
  /** Its whole name, with how many are folded in. */
  readonly name: string;
  /** As it is written beside its shape. */
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
  /** Claims in the strongest strand. */
  readonly most: number;
  /** Actors that could be drawn and are not, because only the strongest are. */
  readonly undrawn: number;
}

const SMALLEST = 8;
const LARGEST = 24;
const LEAD = 18;

/** The scene of what is drawn of the shown claims; one pair may be fanned out; `sizes` are of every actor by its place. */
export function sceneOf(
  atlas: Atlas,
  shown: Shown,
  { actors, strands }: Pick<Foreground, 'actors' | 'strands'>,
  fanned?: readonly [ActorId, ActorId],
  sizes: ArrayLike<number> = shown.claimsOf,
): Scene {
  const largest = actors.reduce((most, place) => Math.max(most, sizes[place]!), Number.MIN_VALUE);
  const drawn = new Set(actors.map((place) => atlas.dataset.actors[place]!.id));
  return {
    actors: actors.map((place) =>
      sceneActor(atlas, atlas.dataset.actors[place]!, shown.claimsOf[place]!, sizes[place]! / largest),
    ),
    strands: fanned ? fannedOut(atlas, shown, strands, fanned) : strands,
    hulls: [...drawn].flatMap((id) => hullOf(id, atlas, drawn)),
    most: strands.reduce((most, { claims }) => Math.max(most, claims), 1),
    undrawn: shown.drawable.length - actors.length,
  };
}

function fannedOut(
  atlas: Atlas,
  shown: Shown,
  strands: readonly Strand[],
  ends: readonly [ActorId, ActorId],
): readonly Strand[] {
  const pair = pairOfActors(atlas, ...ends);
  if (pair === undefined || !strands.some((strand) => strand.pair === pair)) return strands;
  return [...strands.filter((strand) => strand.pair !== pair), ...fannedStrands(atlas, shown.claims.bits, pair)];
}

/** `share` is how much it counts for of what the largest does: areas are in step with it. */
function sceneActor({ fold }: Atlas, actor: Actor, claims: number, share: number): SceneActor {
  const group = fold?.standing.get(actor.id);
  const { name, label } = group?.by === 'community' ? communityInPicture(actor) : namesInPicture(actor);
  const folded = group?.by === 'body' ? ` · ${groupInWords(group)}` : '';
  const radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(share);
  return { actor, name: name + folded, label: label + folded, claims, radius, lead: radius >= LEAD };
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
      const [line] = atlas.find(selection.id)?.lines ?? [];
      return line && pairOf(...line);
    }
    default:
      return undefined;
  }
}

/** Strands as a layout needs them: one edge a strand. */
export function layoutEdges(strands: readonly Strand[]): readonly LayoutEdge[] {
  return strands.map(({ from, to, claims, structural }) => ({ source: from, target: to, weight: claims, structural }));
}
