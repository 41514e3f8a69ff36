import type { LayoutNode, Point } from '../../graph/layouts/layout';
import type { SceneActor } from '../../view/scene';
import { widthOf } from '../text-width';

export const ACTOR_FONT = { size: 14, weight: 600 } as const;
export const LEAD_FONT = { size: 19, weight: 700 } as const;
const LINE = 1.25;

/** The size of an actor's label in px at 100 %. */
export function labelSize({ label, lead }: SceneActor, family: string): LayoutNode['label'] {
  const { size, weight } = lead ? LEAD_FONT : ACTOR_FONT;
  return { width: widthOf(label, size, weight, family), height: size * LINE };
}

/** The name of a relation that is fanned out, with its size at 100 %. */
export interface RelationName {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** What is known of a strand whose name is drawn: the size of the name at 100 %, and points along its line. */
export interface NamedStrand {
  readonly size: LayoutNode['label'];
  readonly line: readonly Point[];
}

export const RELATION_FONT = { size: 13, weight: 600 } as const;

/** The size of the name of a relation in px at 100 %. */
export function relationSize(text: string, family: string): LayoutNode['label'] {
  return { width: widthOf(text, RELATION_FONT.size, RELATION_FONT.weight, family), height: RELATION_FONT.size * LINE };
}
