import type { Point } from '../../graph/layouts/layout';
import type { Lit } from '../../view/lit';
import type { Scene } from '../../view/scene';
import type { Geometry } from './elements';
import type { Palette } from './palette';

/** A picture as drawn, to be written as SVG: the scene, where everything stands, and what stands out. */
export interface Drawing {
  readonly scene: Scene;
  readonly geometry: Geometry;
  readonly lit: Lit | undefined;
  readonly palette: Palette;
  /** Where its upper left is, in layout units. */
  readonly at: Point;
}
