import type { ActorId, FamilyId, TypeId } from '../model/ids';
import type { Standing } from '../model/standing';
import type { Sign } from '../model/vocabulary';

/** By what a path may go. */
export interface Way {
  /** Relations it may go by: all types of these families, and these types; any when both are empty. */
  readonly families: readonly FamilyId[];
  readonly types: readonly TypeId[];
  /** Any when empty. */
  readonly signs: readonly Sign[];
  /** Standings of claims that do not carry it. */
  readonly without: readonly Standing[];
  /** Only from subject to object, where a relation has a direction. */
  readonly directed: boolean;
  /** Also paths up to two steps longer than the shortest. */
  readonly longer: boolean;
}

/** The eye is on the paths from one actor to another; `way` is absent when they may go by anything. */
export interface PathFocus {
  readonly kind: 'path';
  readonly from: ActorId;
  readonly to: ActorId;
  readonly way?: Way;
}

/** By any claim, in either direction, as short as can be. */
export const ANY_WAY: Way = { families: [], types: [], signs: [], without: [], directed: false, longer: false };

/** How many steps longer than the shortest a path may be when longer ones are asked for. */
export const MORE_STEPS = 2;

/** The way that a focus goes. */
export function wayOf({ way = ANY_WAY }: PathFocus): Way {
  return way;
}

/** A focus on paths that go another way. */
export function alongWay({ kind, from, to }: PathFocus, way: Way): PathFocus {
  return isAnyWay(way) ? { kind, from, to } : { kind, from, to, way };
}

/** True for a way that leaves nothing out and asks for nothing more. */
export function isAnyWay(way: Way): boolean {
  return admitsAll(way) && !way.directed && !way.longer;
}

/** True for a way on which every claim may carry a path. */
export function admitsAll({ families, types, signs, without }: Way): boolean {
  return families.length + types.length + signs.length + without.length === 0;
}
