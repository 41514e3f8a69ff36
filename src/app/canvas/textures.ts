import type { BoundingBox, CollectionReturnValue, Core, SingularElementArgument } from 'cytoscape';

/** What Cytoscape draws once and keeps to draw it again and again. */
interface Textures {
  getBoundingBox(element: SingularElementArgument): BoundingBox;
  getElement(element: SingularElementArgument, box: BoundingBox, pixelRatio: number): unknown;
  invalidateElement(element: SingularElementArgument): void;
}

interface Renderer {
  getPixelRatio(): number;
  /** There are none where nothing is drawn. */
  readonly data?: { readonly eleTxrCache?: Textures; readonly lblTxrCache?: Textures };
}

declare module 'cytoscape' {
  interface Core {
    renderer(): Renderer;
  }
}

/**
 * Draws the shapes and names that the next frame needs and that are not kept yet, one after the other. The frame itself would draw one
 * and take it from its sheet before it draws the next, and each time have the whole sheet copied.
 */
export function drawTextures(cy: Core, elements: CollectionReturnValue) {
  const renderer = cy.renderer();
  const { eleTxrCache, lblTxrCache } = renderer.data ?? {};
  if (!eleTxrCache || !lblTxrCache) return;
  const pixelRatio = renderer.getPixelRatio();
  const sight = cy.extent();
  for (const element of elements.toArray()) {
    const isSeen = element.visible() && isIn(sight, element.boundingBox());
    for (const textures of [eleTxrCache, lblTxrCache]) {
      textures.invalidateElement(element);
      if (isSeen) textures.getElement(element, textures.getBoundingBox(element), pixelRatio);
    }
  }
}

function isIn(sight: BoundingBox, { x1, x2, y1, y2 }: BoundingBox): boolean {
  return x1 <= sight.x2 && x2 >= sight.x1 && y1 <= sight.y2 && y2 >= sight.y1;
}
