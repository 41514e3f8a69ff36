import type { Dressing, Undressed } from '../../graph/layouts/dressing';
import type { LayoutInput, LayoutNode, Point } from '../../graph/layouts/layout';
import type { Side } from '../../view/comparison-commands';
import type { ComparedActor, ComparedLine, ComparedScene } from '../../view/comparison-scene';
import type { Laying } from '../../view/comparison-state';
import { widthOf } from '../text-width';
import { type LineMark, markIn, markSize, overlaidMark } from './marks';

/** How names are set: the size of those of leads and of others, in layout units. */
export interface NameSizes {
  readonly lead: number;
  readonly other: number;
}

const LINE = 1.25;
/** The size of names at which marks have theirs. */
const USUAL = 13;

/** How large marks are beside names of some sizes. */
export function markScale({ other }: NameSizes): number {
  return other / USUAL;
}

/** How an actor's name is set. */
export function nameFont({ lead }: ComparedActor, sizes: NameSizes) {
  return lead ? { size: sizes.lead, weight: 700 } : { size: sizes.other, weight: 600 };
}

function labelOf(drawn: ComparedActor, sizes: NameSizes, family: string): LayoutNode['label'] {
  const { size, weight } = nameFont(drawn, sizes);
  return { width: widthOf(drawn.label, size, weight, family), height: size * LINE };
}

/** A comparison as a layout takes it: the same for both accounts. */
export function inputOf(
  scene: ComparedScene,
  area: LayoutInput['area'],
  sizes: NameSizes,
  family: string,
): LayoutInput {
  const drawn = new Set<string>(scene.actors.map(({ actor }) => actor.id));
  return {
    nodes: scene.actors.map((one) => {
      const group = one.actor.partOf !== undefined && drawn.has(one.actor.partOf) ? one.actor.partOf : undefined;
      const { actor, radius, weight } = one;
      return { id: actor.id, radius, weight, label: labelOf(one, sizes, family), ...(group && { group }) };
    }),
    edges: scene.lines.map(({ from, to, structural, a, b }) => ({
      source: from,
      target: to,
      weight: Math.max(1, a.claims + b.claims),
      structural,
    })),
    area,
    centre: [],
  };
}

/** The marks of a line in whatever pictures it is drawn. */
function marksOf(line: ComparedLine, laid: Laying): readonly LineMark[] {
  const marks = laid === 'overlay' ? [overlaidMark(line)] : [markIn(line, 'a'), markIn(line, 'b')];
  return marks.filter((mark) => mark !== undefined);
}

/** A placed comparison as it is to be dressed, with room for the widest of each line's marks. */
export function undressedOf(
  scene: ComparedScene,
  places: ReadonlyMap<string, Point>,
  laid: Laying,
  sizes: NameSizes,
  family: string,
): Undressed {
  return {
    nodes: scene.actors.map((one) => ({
      id: one.actor.id,
      ...(places.get(one.actor.id) ?? { x: 0, y: 0 }),
      radius: one.radius,
      label: labelOf(one, sizes, family),
      weight: one.weight,
    })),
    strands: scene.lines.map((line) => {
      const marks = marksOf(line, laid).map((mark) => markSize(mark, family, markScale(sizes)));
      const mark = marks.toSorted((one, other) => other.width - one.width)[0];
      const { key, from, to, a, b } = line;
      return {
        key,
        from,
        to,
        weight: a.claims + b.claims,
        ...(mark && { mark: { width: mark.width, height: mark.height } }),
      };
    }),
    fanned: new Set(),
    notes: [],
  };
}

/** Which account a picture draws: one of the two, or both one over the other. */
export type Drawn = Side | 'both';

/** A comparison that is ready to be drawn. */
export interface Plan {
  readonly scene: ComparedScene;
  readonly laid: Laying;
  readonly sizes: NameSizes;
  readonly undressed: Undressed;
  readonly dressing: Dressing;
}
