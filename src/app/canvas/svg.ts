import type { Core } from 'cytoscape';
import type { Palette } from './palette';

/** The part of Cytoscape's canvas renderer that draws into any 2d context; private to it, hence kept to this one place. */
interface Renderer {
  renderTo(context: unknown, zoom: number, pan: { x: number; y: number }, pixelRatio: number): void;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** The whole picture as SVG text, drawn by Cytoscape's own renderer into a context that writes SVG. */
export async function svgOf(
  cy: Core,
  palette: Palette,
  { width, height, margin }: Frame,
  caption: string,
): Promise<string> {
  const { Context } = await import('svgcanvas');
  const box = cy.elements(':visible').boundingBox({ includeOverlays: false });
  const context = new Context({ width, height, document });
  context.fillStyle = palette.canvas;
  context.fillRect(0, 0, width, height);
  rendererOf(cy).renderTo(context, 1, { x: margin - box.x1, y: margin - box.y1 }, 1);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = palette.ink3;
  context.font = `450 11.5px ${palette.sans}`;
  context.fillText(caption, margin, height - 12);
  return context.getSerializedSvg(true);
}

function rendererOf(cy: Core): Renderer {
  const host: unknown = cy;
  const { renderer } = host as { renderer?: () => Renderer };
  if (!renderer) throw new Error('invalid Cytoscape: it has no renderer to draw with');
  return renderer.call(cy);
}
