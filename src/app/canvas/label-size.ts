import type { LayoutNode } from '../../graph/layouts/layout';
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
