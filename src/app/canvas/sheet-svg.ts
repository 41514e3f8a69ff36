import { element, type XmlElement } from '../../formats/xml';
import type { SheetPart, SheetPath, SheetText } from './sheet-part';

/** A part of a sheet as an element of SVG. */
export function partElement(part: SheetPart): XmlElement {
  return part.kind === 'text' ? textElement(part) : pathElement(part);
}

function textElement({ text, x, y, size, weight, family, colour, anchor }: SheetText): XmlElement {
  return element(
    'text',
    {
      x: x.toFixed(1),
      y: y.toFixed(1),
      'font-family': family,
      'font-size': size,
      'font-weight': weight,
      'text-anchor': anchor,
      fill: colour,
    },
    text,
  );
}

function pathElement({ d, x, y, scale = 1, fill = 'none', stroke, width = 1, dashes, cap }: SheetPath): XmlElement {
  const place = `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
  return element('path', {
    d,
    transform: scale === 1 ? place : `${place} scale(${scale})`,
    fill,
    stroke,
    'stroke-width': stroke && (width / scale).toFixed(2),
    'stroke-dasharray': dashes?.map((dash) => (dash / scale).toFixed(1)).join(' '),
    'stroke-linecap': cap,
  });
}
