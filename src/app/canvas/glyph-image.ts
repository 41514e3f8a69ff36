import type { Glyph } from '../../view/glyphs';

/** The strokes inside a glyph, or the pin at its corner, as an image for Cytoscape; nothing but our own paths goes into it. */
export function glyphImage({ inner }: Glyph, ink: string): string | undefined {
  return inner && image('-12 -12 24 24', `<path d="${inner}" fill="none" stroke="${ink}" stroke-width="2"/>`);
}

/** A ring and a dot: pinned. */
export function pinImage(ink: string, ground: string): string {
  return image(
    '0 0 12 12',
    `<circle cx="6" cy="6" r="4.6" fill="${ground}" stroke="${ink}" stroke-width="1.8"/><circle cx="6" cy="6" r="1.6" fill="${ink}"/>`,
  );
}

function image(viewBox: string, content: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="96" height="96">${content}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
