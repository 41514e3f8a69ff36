import type cytoscape from 'cytoscape';
import type { Side } from '../../graph/layouts/box';
import { kindId } from '../../model/ids';
import { glyphOf } from '../../view/glyphs';
import { sizeInPassing } from './detail';
import { glyphImage, pinImage } from './glyph-image';
import { RELATION_FONT } from './label-size';
import type { Palette } from './palette';
import { MARK_FONT } from './strand-look';

type Rule = cytoscape.StylesheetStyle;

/** The picture's grammar as Cytoscape rules, in the colours of a theme. */
export function stylesheet(palette: Palette): Rule[] {
  return [
    ...actorRules(palette),
    ...innerStrokes(palette),
    ...strandRules(palette),
    ...markRules(palette),
    ...noteRules(palette),
    ...fadedRules(palette),
    ...stateRules(palette),
  ];
}

const SIDES: Readonly<Record<Side, cytoscape.Css.Node>> = {
  below: { 'text-valign': 'bottom', 'text-halign': 'center', 'text-margin-y': 4 },
  above: { 'text-valign': 'top', 'text-halign': 'center', 'text-margin-y': -4 },
  right: { 'text-valign': 'center', 'text-halign': 'right', 'text-margin-x': 5 },
  left: { 'text-valign': 'center', 'text-halign': 'left', 'text-margin-x': -5 },
  'below right': { 'text-valign': 'bottom', 'text-halign': 'right', 'text-margin-x': across(-1), 'text-margin-y': 4 },
  'below left': { 'text-valign': 'bottom', 'text-halign': 'left', 'text-margin-x': across(1), 'text-margin-y': 4 },
  'above right': { 'text-valign': 'top', 'text-halign': 'right', 'text-margin-x': across(-1), 'text-margin-y': -4 },
  'above left': { 'text-valign': 'top', 'text-halign': 'left', 'text-margin-x': across(1), 'text-margin-y': -4 },
  'right below': { 'text-valign': 'bottom', 'text-halign': 'right', 'text-margin-x': 5, 'text-margin-y': halfUp(-1) },
  'right above': { 'text-valign': 'top', 'text-halign': 'right', 'text-margin-x': 5, 'text-margin-y': halfUp(1) },
  'left below': { 'text-valign': 'bottom', 'text-halign': 'left', 'text-margin-x': -5, 'text-margin-y': halfUp(-1) },
  'left above': { 'text-valign': 'top', 'text-halign': 'left', 'text-margin-x': -5, 'text-margin-y': halfUp(1) },
};

/** Cytoscape sets a name beyond a corner of its shape: the whole width back, it begins where the shape does. */
function across(way: 1 | -1) {
  return (node: cytoscape.NodeSingular) => way * node.data('width');
}

/** Half the height back, a name beyond a corner begins, or ends, at the middle of its shape. */
function halfUp(way: 1 | -1) {
  return (node: cytoscape.NodeSingular) => (way * node.data('height')) / 2;
}

function actorRules(palette: Palette): Rule[] {
  return [
    {
      selector: 'node.actor',
      style: {
        shape: (node: cytoscape.NodeSingular) => node.data('shape'),
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        color: palette.ink1,
        'font-family': palette.sans,
        'font-size': 'data(size)' as never,
        'font-weight': (node: cytoscape.NodeSingular) => node.data('weight'),
        'text-outline-color': palette.canvas,
        'text-outline-width': 2.5,
        'text-outline-opacity': 0.92,
        'border-width': 2,
        'border-color': palette.ink1,
        'background-color': palette.ink1,
        'overlay-opacity': 0,
        'z-index': 20,
        'z-index-compare': 'manual',
      },
    },
    { selector: 'node.actor.open', style: { 'background-color': palette.canvas } },
    { selector: 'node.actor.dashed', style: { 'border-style': 'dashed', 'border-dash-pattern': [3, 3] } },
    { selector: 'node.actor.unlabelled, node.actor.quiet', style: { label: '' } },
    {
      selector: 'node.actor.glanced, node.actor.chosen, node.actor.cursor',
      style: { label: 'data(label)', 'font-size': sizeInPassing as never },
    },
    ...Object.entries(SIDES).map(([side, style]) => ({ selector: `node.actor[side = "${side}"]`, style })),
  ];
}

function innerStrokes(palette: Palette): Rule[] {
  return ['government', 'military', 'coalition'].flatMap((kind) => {
    const drawing = glyphImage(glyphOf(kindId(kind)), palette.ink1);
    if (!drawing) return [];
    const style = {
      'background-image': drawing,
      'background-width': '118%',
      'background-height': '118%',
      'background-clip': 'node' as const,
    };
    return [{ selector: `node.actor[kind = "${kind}"]`, style }];
  });
}

function strandRules(palette: Palette): Rule[] {
  return [
    {
      selector: 'edge.hull',
      style: {
        width: 64,
        'line-color': palette.hull,
        'line-cap': 'round',
        'curve-style': 'straight',
        'source-endpoint': '0 0',
        'target-endpoint': '0 0',
        events: 'no',
        'overlay-opacity': 0,
        'z-index': 0,
        'z-index-compare': 'manual',
      },
    },
    {
      selector: 'edge.strand',
      style: {
        width: 'data(width)',
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'node-position',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 0.5,
        'line-style': 'data(line)' as 'solid',
        'line-cap': 'data(cap)' as 'butt',
        'line-dash-pattern': 'data(dashes)' as never,
        'line-outline-width': 2.5,
        'line-outline-color': palette.canvas,
        'source-distance-from-node': 2,
        'target-distance-from-node': 2,
        'arrow-scale': (edge: cytoscape.EdgeSingular) => 0.75 + 0.09 * edge.data('width'),
        'overlay-opacity': 0,
        'z-index': 'data(above)' as never,
        'z-index-compare': 'manual',
      },
    },
    { selector: 'edge.strand.structural', style: { 'line-outline-width': 1 } },
    {
      selector: 'edge.strand[name != ""]',
      style: {
        label: 'data(name)',
        color: palette.ink1,
        'font-family': palette.sans,
        'font-size': 'data(size)' as never,
        'font-weight': RELATION_FONT.weight,
        'text-margin-x': 'data(nameX)' as never,
        'text-margin-y': 'data(nameY)' as never,
        'text-outline-color': palette.canvas,
        'text-outline-width': 2.5,
        'z-index': 15,
      },
    },
    { selector: 'edge.strand.quiet', style: { label: '' } },
    ...signRules(palette),
  ];
}

function signRules({ hostile, coop, neutral }: Palette): Rule[] {
  const looks = [
    ['hostile', hostile, 'triangle-backcurve', 'filled'],
    ['cooperative', coop, 'triangle', 'hollow'],
    ['neutral', neutral, 'chevron', 'filled'],
  ] as const;
  return looks.flatMap(([name, colour, head, fill]) => [
    {
      selector: `edge.${name}`,
      style: { 'line-color': colour, 'target-arrow-color': colour, 'source-arrow-color': colour },
    },
    { selector: `edge.${name}.to`, style: { 'target-arrow-shape': head, 'target-arrow-fill': fill } },
    { selector: `edge.${name}.fro`, style: { 'source-arrow-shape': head, 'source-arrow-fill': fill } },
  ]);
}

function markRules(palette: Palette): Rule[] {
  const { hostile, hostileText, coop, coopText, neutral, neutralText } = palette;
  return [
    {
      selector: 'node.mark',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '8px',
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        'font-family': palette.sans,
        'font-size': MARK_FONT.size,
        'font-weight': MARK_FONT.weight,
        'text-valign': 'center',
        'text-halign': 'center',
        'background-color': palette.canvas,
        'border-width': 1.4,
        'overlay-opacity': 0,
        'z-index': 30,
        'z-index-compare': 'manual',
      },
    },
    { selector: 'node.mark.hostile', style: { color: hostileText, 'border-color': hostile } },
    { selector: 'node.mark.cooperative', style: { color: coopText, 'border-color': coop } },
    { selector: 'node.mark.neutral', style: { color: neutralText, 'border-color': neutral } },
    {
      selector: 'node.mark.anonymous, node.mark.planned',
      style: { 'border-style': 'dashed', 'border-dash-pattern': [2, 2.5] },
    },
    {
      selector: 'node.mark.contested',
      style: {
        'background-color': palette.mark,
        'border-color': palette.markEdge,
        'border-width': 1.6,
        'corner-radius': '3px',
        color: palette.markInk,
        'z-index': 31,
      },
    },
  ];
}

function noteRules({ serif, ink1, mark, canvas, dark }: Palette): Rule[] {
  return [
    {
      selector: 'node.note',
      style: {
        shape: 'rectangle',
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        'font-family': serif,
        'font-style': 'italic',
        'font-size': 'data(font)' as never,
        'font-weight': 500,
        color: ink1,
        'text-valign': 'center',
        'text-halign': 'center',
        'text-outline-color': canvas,
        'text-outline-width': 2,
        'background-opacity': 0,
        'overlay-opacity': 0,
        'z-index': 25,
        'z-index-compare': 'manual',
      },
    },
    {
      selector: 'node.note.contested',
      style: dark
        ? { color: mark }
        : {
            'text-outline-width': 0,
            'text-background-color': mark,
            'text-background-opacity': 0.9,
            'text-background-padding': '1px',
          },
    },
    { selector: 'node.note.faded', style: { display: 'none' } },
  ];
}

function fadedRules({ ghost, ink3, canvas }: Palette): Rule[] {
  return [
    {
      selector: 'node.actor.faded',
      style: {
        'background-color': ghost,
        'border-color': ghost,
        color: ink3,
        'background-image-opacity': 0.3,
        'z-index': 10,
      },
    },
    { selector: 'node.actor.open.faded', style: { 'background-color': canvas } },
    {
      selector: 'edge.strand.faded',
      style: { 'line-color': ghost, 'target-arrow-color': ghost, 'source-arrow-color': ghost, 'z-index': 3 },
    },
    { selector: 'node.mark.faded', style: { opacity: 0, events: 'no' } },
    {
      selector: 'node.mark.contested.faded',
      style: { opacity: 1, 'background-color': canvas, 'border-color': ghost, color: ink3, 'z-index': 12 },
    },
  ];
}

function stateRules(palette: Palette): Rule[] {
  const ring = (colour: string, offset: number) => ({
    'outline-width': 2.5,
    'outline-color': colour,
    'outline-offset': offset,
  });
  return [
    { selector: 'node.actor.glanced', style: { 'border-width': 4, 'font-weight': 700 } },
    { selector: 'node.actor.chosen', style: ring(palette.ink1, 4) },
    { selector: 'node.mark.chosen', style: { ...ring(palette.ink1, 3), 'z-index': 40 } },
    { selector: 'node.actor.cursor', style: ring(palette.focus, 6) },
    {
      selector: 'node.actor.pinned',
      style: {
        'background-image': pinImage(palette.ink1, palette.canvas),
        'background-width': '12px',
        'background-height': '12px',
        'background-position-x': '100%',
        'background-position-y': '0%',
        'background-offset-x': '8px',
        'background-offset-y': '-8px',
        'background-clip': 'none',
        'background-image-containment': 'over',
        'bounds-expansion': 10,
      },
    },
    { selector: '.unseen', style: { display: 'none' } },
  ];
}
