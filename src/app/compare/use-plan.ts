import { startTransition, useEffect, useState } from 'react';
import type { Point } from '../../graph/layouts/layout';
import type { ComparedScene } from '../../view/comparison-scene';
import type { Laying } from '../../view/comparison-state';
import { openPictureDesk } from '../picture-desk';
import type { Size } from './frame';
import { inputOf, type NameSizes, type Plan, undressedOf } from './plan';
import { sansFamily } from './sans-family';

const desk = openPictureDesk();

const NAMES: NameSizes = { lead: 16, other: 13 };
/** Names are never drawn smaller than this, px. */
const LEGIBLE = 12;
const STEP = 1.12;

/** Where the actors of a scene stand. */
interface Placed {
  readonly scene: ComparedScene;
  readonly area: Size;
  readonly places: ReadonlyMap<string, Point>;
}

/**
 * Arranges and dresses a scene off the main thread; what stood before stays until the new one is ready. The places depend on
 * `area` alone, so that a card that opens moves nobody; names are set anew for the size of the pictures as they are.
 */
export function usePlan(scene: ComparedScene | undefined, laid: Laying, area: Size, size: Size | undefined) {
  const [placed, setPlaced] = useState<Placed>();
  const [plan, setPlan] = useState<Plan>();
  const { width, height } = area;
  useEffect(() => {
    if (!scene) return;
    let wanted = true;
    const room = { width, height };
    void desk.arrange('force', inputOf(scene, room, NAMES, sansFamily())).then((found) => {
      if (!wanted || !found) return;
      const places = new Map(found.map(({ id, x, y }) => [id, { x, y }]));
      startTransition(() => setPlaced({ scene, area: room, places }));
    });
    return () => {
      wanted = false;
    };
  }, [scene, width, height]);
  const sizes = placed && size ? sizesFor(placed.places, size) : undefined;
  const [lead, other] = [sizes?.lead, sizes?.other];
  useEffect(() => {
    if (!placed || lead === undefined || other === undefined) return;
    let wanted = true;
    const names = { lead, other };
    const undressed = undressedOf(placed.scene, placed.places, laid, names, sansFamily());
    void desk.dress(undressed).then((dressing) => {
      if (!wanted || !dressing) return;
      startTransition(() => setPlan({ scene: placed.scene, laid, sizes: names, undressed, dressing }));
    });
    return () => {
      wanted = false;
    };
  }, [placed, laid, lead, other]);
  return plan?.laid === laid ? plan : undefined;
}

const AROUND = { x: 90, y: 70 } as const;

/** The sizes of names in layout units, so that they are legible at the scale that the pictures will have, in steps. */
function sizesFor(places: ReadonlyMap<string, Point>, size: Size): NameSizes {
  const points = [...places.values()];
  const reach = (axis: 'x' | 'y') =>
    points.length === 0 ? 0 : Math.max(...points.map((at) => at[axis])) - Math.min(...points.map((at) => at[axis]));
  const scale = Math.min(1, size.width / (reach('x') + AROUND.x), size.height / (reach('y') + AROUND.y));
  const stepped = STEP ** Math.round(Math.log(1 / scale) / Math.log(STEP));
  return { lead: Math.max(NAMES.lead, LEGIBLE * stepped * 1.1), other: Math.max(NAMES.other, LEGIBLE * stepped) };
}
