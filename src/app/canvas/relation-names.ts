import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { type Box, boxAround, grown } from '../../graph/layouts/box';
import type { Occupied } from '../../graph/layouts/occupied';
import { placeStrandNames, type StrandName } from '../../graph/layouts/strand-names';
import { setClass } from './classes';
import { type NamedStrand, RELATION_FONT } from './label-size';

interface Named {
  readonly edge: EdgeSingular;
  readonly mark: NodeSingular;
  readonly name: StrandName;
}

/** A name may be touched by so many layout units. */
const TOUCH = 1;

/** Places the names of relations that are fanned out in a size that can be read; what finds no room between shapes and marks goes, that of the strand selected last. */
export function placeRelationNames(cy: Core, size: number, filled: readonly Box[], taken: Occupied) {
  const edges = cy.edges('.strand[name != ""]').toArray();
  if (edges.length === 0) return;
  const marks = new Map(cy.nodes('.mark').map((mark) => [mark.data('strand'), mark]));
  const named = edges.flatMap((edge) => namedIn(edge, marks.get(edge.data('strand')), size / RELATION_FONT.size));
  const off = placeStrandNames(
    named.map(({ name }) => name),
    filled,
  );
  for (const { edge, name } of named.toSorted((a, b) => Number(isChosen(b)) - Number(isChosen(a)))) {
    const { x, y } = off.get(name.key)!;
    const box = grown(boxAround({ x: name.middle.x + x, y: name.middle.y + y }, name.size), -TOUCH);
    const isSeen = taken.isFree(box);
    if (isSeen) taken.take(box);
    setClass(edge, 'quiet', !isSeen);
    if (isSeen) edge.data({ size, nameX: Math.round(x), nameY: Math.round(y) });
  }
}

function namedIn(edge: EdgeSingular, mark: NodeSingular | undefined, scale: number): readonly Named[] {
  const known: NamedStrand | undefined = edge.scratch('named');
  if (!known || !mark) return [];
  const size = { width: known.size.width * scale, height: known.size.height * scale };
  const own = { width: mark.data('width'), height: mark.data('height') };
  return [{ edge, mark, name: { key: edge.id(), size, middle: mark.position(), mark: own, line: known.line } }];
}

function isChosen({ mark }: Named): boolean {
  return mark.hasClass('chosen');
}
