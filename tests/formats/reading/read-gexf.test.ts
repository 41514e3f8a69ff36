import { describe, expect, test } from 'vitest';
import { gexf } from '../../../src/formats/gexf';
import { graphOfGexf } from '../../../src/formats/reading/read-gexf';
import { startOf } from '../../support/read-file';
import { told } from './told';

const read = (text: string) => told(graphOfGexf, text);
const NODES = '<nodes><node id="a" label="A"/><node id="b" label="B"/></nodes>';
const inGraph = (content: string, attributes = 'defaultedgetype="directed"') =>
  `<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz">\n<graph ${attributes}>\n${content}\n</graph></gexf>`;
const A = { id: 'a', label: 'A' };
const B = { id: 'b', label: 'B' };
const EDGE = { source: 'a', target: 'b', isDirected: true };

describe('the same graph is read', () => {
  test.each([
    'http://www.gexf.net/1.1draft',
    'http://www.gexf.net/1.2draft',
    'http://gexf.net/1.2',
    'http://gexf.net/1.3',
    'http://www.gephi.org/gexf',
    'urn:no-known-one',
  ])('in the namespace %s, with a prefix or without', (namespace) => {
    const text = (tag: string, xmlns: string) =>
      `<${tag}gexf ${xmlns}="${namespace}"><${tag}graph defaultedgetype="directed"><${tag}nodes>` +
      `<${tag}node id="a" label="A"/><${tag}node id="b" label="B"/></${tag}nodes>` +
      `<${tag}edges><${tag}edge source="a" target="b"/></${tag}edges></${tag}graph></${tag}gexf>`;
    const expected = { graph: { about: {}, nodes: [A, B], edges: [EDGE] }, issues: [], isRefused: false };
    expect(read(text('', 'xmlns'))).toEqual(expected);
    expect(read(text('g:', 'xmlns:g'))).toEqual(expected);
  });

  test('without any namespace', () => {
    const text = `<gexf><graph>${NODES}<edges/></graph></gexf>`;
    expect(read(text).graph.nodes).toEqual([A, B]);
  });
});

describe('attributes', () => {
  const declare = (rows: string, of = 'node') => `<attributes class="${of}">${rows}</attributes>`;
  const valued = (declared: string, values: string) =>
    read(inGraph(`${declared}\n<nodes><node id="a"><attvalues>\n${values}</attvalues></node></nodes>`));

  test('are known by their titles and typed as declared', () => {
    const declared = declare(
      `<attribute id="0" title="age" type="integer"/><attribute id="1" title="share" type="double"/>
       <attribute id="2" title="old" type="boolean"/><attribute id="3" title="names" type="liststring"/>
       <attribute id="4" title="site" type="anyURI"/><attribute id="5" type="string"/>`,
    );
    const values = `<attvalue for="0" value="12"/><attvalue for="1" value="0.5"/><attvalue for="2" value="true"/>
      <attvalue for="3" value="[x, 'y|z']"/><attvalue for="4" value="http://example.org"/><attvalue id="5" value=" "/>`;
    const attributes = { age: 12, share: 0.5, old: true, names: ['x', 'y|z'], site: 'http://example.org', '5': ' ' };
    expect(valued(declared, values)).toMatchObject({ graph: { nodes: [{ id: 'a', attributes }] }, issues: [] });
  });

  test('that are not declared are kept under their ids, and reported once', () => {
    const found = valued('', '<attvalue for="url" value="x"/>\n<attvalue for="url" value="y"/>');
    expect(found.graph.nodes).toEqual([{ id: 'a', attributes: { url: 'x' } }]);
    expect(found.issues).toEqual([
      'warning attribute-undeclared line 5, column 1',
      'warning value-twice line 6, column 1',
    ]);
  });

  test('of another type than declared are kept as text', () => {
    const found = valued(declare('<attribute id="0" title="age" type="long"/>'), '<attvalue for="0" value="old"/>');
    expect(found.graph.nodes).toEqual([{ id: 'a', attributes: { age: 'old' } }]);
    expect(found.issues).toEqual(['warning value-type line 5, column 1']);
  });

  test('have defaults and options', () => {
    const declared = declare(
      `<attribute id="0" title="size" type="integer"><default>3</default></attribute>
       <attribute id="1" title="mood" type="string"><options>good|bad</options></attribute>`,
    );
    expect(valued(declared, '<attvalue for="1" value="good"/>')).toMatchObject({
      graph: { nodes: [{ id: 'a', attributes: { size: 3, mood: 'good' } }] },
      issues: [],
    });
    expect(valued(declared, '<attvalue for="0" value="4"/><attvalue for="1" value="odd"/>')).toMatchObject({
      graph: { nodes: [{ id: 'a', attributes: { size: 4, mood: 'odd' } }] },
      issues: ['warning value-options line 6, column 30'],
    });
  });

  test('of one title are told apart, those of one id are not', () => {
    const declared = declare(
      `<attribute id="0" title="x" type="string"/>\n<attribute id="1" title="x" type="string"/>
<attribute id="1" title="y" type="string"/>`,
    );
    const found = valued(declared, '<attvalue for="0" value="p"/><attvalue for="1" value="q"/>');
    expect(found.graph.nodes).toEqual([{ id: 'a', attributes: { x: 'p', 'x (1)': 'q' } }]);
    expect(found.issues).toEqual(['warning name-taken line 4, column 1', 'warning declared-twice line 5, column 1']);
  });

  test('that make no sense are reported and left out', () => {
    const declared = `${declare('<attribute type="string"/>\n<attribute id="0" type="colour"/>')}\n${declare('', 'port')}`;
    expect(valued(declared, '<attvalue for="0"/>').issues).toEqual([
      'warning declaration-without-id line 3, column 26',
      'warning type-unknown line 4, column 1',
      'warning class-unknown line 5, column 1',
      'warning value-incomplete line 7, column 1',
    ]);
  });

  test('of edges are others than those of nodes', () => {
    const text = `${declare('<attribute id="0" title="p" type="string"><default>n</default></attribute>')}
      ${declare('<attribute id="0" title="q" type="string"><default>e</default></attribute>', 'edge')}
      ${NODES}<edges><edge source="a" target="b"/></edges>`;
    expect(read(inGraph(text)).graph).toMatchObject({
      nodes: [{ attributes: { p: 'n' } }, { attributes: { p: 'n' } }],
      edges: [{ attributes: { q: 'e' } }],
    });
  });
});

describe('edges', () => {
  const edges = (rows: string, attributes?: string) => read(inGraph(`${NODES}<edges>\n${rows}</edges>`, attributes));

  test('have a direction of their own or that of the graph', () => {
    const rows = ['', ' type="directed"', ' type="undirected"', ' type="mutual"', ' type="odd"']
      .map((type) => `<edge source="a" target="b"${type}/>\n`)
      .join('');
    const directions = (attributes: string) => edges(rows, attributes).graph.edges.map(({ isDirected }) => isDirected);
    expect(directions('defaultedgetype="directed"')).toEqual([true, true, false, false, true]);
    expect(directions('defaultedgetype="undirected"')).toEqual([false, true, false, false, false]);
    expect(directions('')).toEqual([false, true, false, false, false]);
    expect(edges(rows).issues).toEqual(['warning direction-unknown line 8, column 1']);
  });

  test('are called by their kind, else by their label', () => {
    const rows = `<edge id="1" source="a" target="b" kind="likes" label="likes a lot" weight="2.5"/>
      <edge id="2" source="a" target="b" label="knows"/><edge id="3" source="a" target="b" kind="" label=""/>`;
    expect(edges(rows).graph.edges).toEqual([
      { ...EDGE, id: '1', type: 'likes', label: 'likes a lot', weight: 2.5 },
      { ...EDGE, id: '2', type: 'knows', label: 'knows' },
      { ...EDGE, id: '3', label: '' },
    ]);
  });

  test('stay apart however alike they are, and may end at nodes that are not there', () => {
    const rows = '<edge source="a" target="b"/><edge source="a" target="b"/><edge source="a" target="z"/>';
    expect(edges(rows).graph.edges).toEqual([EDGE, EDGE, { ...EDGE, target: 'z' }]);
  });

  test('without an end or with an odd weight are reported', () => {
    const found = edges('<edge source="a"/>\n<edge source="a" target="b" weight="heavy"/>');
    expect(found.graph.edges).toEqual([EDGE]);
    expect(found.issues).toEqual(['warning edge-without-end line 4, column 1', 'warning value-type line 5, column 1']);
  });
});

describe('times', () => {
  const edge = (attributes: string, content = '') =>
    read(inGraph(`${NODES}<edges><edge id="e" source="a" target="b" ${attributes}>${content}</edge></edges>`));
  const span = (attributes: string, content?: string) =>
    edge(attributes, content).graph.edges.map(({ id, start, end }) => [id, start, end]);

  test.each([
    ['start="2004" end="2006"', 'e', '2004', '2006'],
    ['start="2004-05-01"', 'e', '2004-05-01', undefined],
    ['end="2006" start=" "', 'e', undefined, '2006'],
    ['startopen="2004" endopen="2006"', 'e', '2004', '2006'],
    ['timestamp="2005"', 'e', '2005', '2005'],
    ['start="-Infinity" end="Infinity"', 'e', undefined, undefined],
    ['', 'e', undefined, undefined],
  ])('%s', (attributes, ...expected) => {
    expect(span(attributes)).toEqual([expected]);
  });

  test('an edge with several spells is as many edges, each with its time', () => {
    const spells = '<spells><spell start="2001" end="2002"/><spell start="2004"/><spell timestamp="2009"/></spells>';
    expect(span('start="2001"', spells)).toEqual([
      ['e', '2001', '2002'],
      ['e@2', '2004', undefined],
      ['e@3', '2009', '2009'],
    ]);
    expect(edge('', spells).issues).toEqual(['info several-times line 3, column 71']);
    expect(span('start="2001"', '<slices><slice start="2003" end="2004"/></slices>')).toEqual([['e', '2003', '2004']]);
  });

  test('bounds that are left out of a time are taken into it, and told once', () => {
    expect(edge('startopen="2004" endopen="2006"').issues).toEqual(['info open-bound line 3, column 71']);
  });

  test('nodes keep theirs as an attribute', () => {
    const node =
      '<nodes><node id="a"><spells><spell start="2001" end="2002"/><spell end="2003"/></spells></node></nodes>';
    expect(read(inGraph(node)).graph.nodes).toEqual([{ id: 'a', attributes: { spells: ['2001/2002', '../2003'] } }]);
    const plain = '<nodes><node id="a" start="2001"/></nodes>';
    expect(read(inGraph(plain)).graph.nodes).toEqual([{ id: 'a', attributes: { spells: ['2001/..'] } }]);
  });

  test('values with a time are kept with it, all of them', () => {
    const text = `<attributes class="node" mode="dynamic"><attribute id="0" title="role" type="integer"/></attributes>
      <nodes><node id="a"><attvalues><attvalue for="0" value="0"/><attvalue for="0" value="1" start="2001" end="2002"/>
      <attvalue for="0" value="2" start="2002"/><attvalue for="0" value="3" timestamp="2009"/></attvalues></node></nodes>`;
    const role = ['0', '1 (2001/2002)', '2 (2002/..)', '3 (2009)'];
    expect(read(inGraph(text)).graph.nodes).toEqual([{ id: 'a', attributes: { role } }]);
  });
});

describe('nodes', () => {
  test('stand in others by their place, their pid or their parents', () => {
    const text = `<nodes><node id="a"><nodes><node id="b"><nodes><node id="c"/></nodes></node></nodes>
      <edges><edge source="b" target="c"/></edges></node>
      <node id="d" pid="a"/><node id="e"><parents><parent for="a"/></parents></node>
      <node id="f"><parents><parent for="a"/><parent for="b"/><parent/></parents></node></nodes>`;
    const found = read(inGraph(text));
    expect(found.graph.nodes).toEqual([
      { id: 'a' },
      { id: 'b', parent: 'a' },
      { id: 'c', parent: 'b' },
      { id: 'd', parent: 'a' },
      { id: 'e', parent: 'a' },
      { id: 'f', parent: 'a' },
    ]);
    expect(found.graph.edges).toEqual([{ ...EDGE, source: 'b', target: 'c' }]);
    expect(found.issues).toEqual(['warning second-parent line 6, column 46']);
  });

  test('without an id are left out with what is in them', () => {
    const found = read(inGraph('<nodes><node label="A"><nodes><node id="b"/></nodes></node></nodes>'));
    expect(found).toMatchObject({ graph: { nodes: [] }, issues: ['warning node-without-id line 3, column 8'] });
  });

  test('fewer than the file says are reported', () => {
    const found = read(inGraph(`<nodes count="3">${NODES.slice(7)}<edges count="0"></edges>`));
    expect(found).toMatchObject({ graph: { nodes: [A, B] }, issues: ['warning count-differs line 3, column 1'] });
  });
});

describe('the rest of a file', () => {
  test('says what it is about', () => {
    const meta = `<meta lastmodifieddate="2010"><Creator>Gephi</Creator><title> The web </title>
      <description> A net </description><keywords/><isTest>true</isTest></meta>`;
    const text = `<gexf>${meta}<graph/></gexf>`;
    expect(read(text).graph).toEqual({
      about: { creator: 'Gephi', description: 'A net' },
      title: 'The web',
      nodes: [],
      edges: [],
    });
  });

  test('is passed over with a word for each sort of thing', () => {
    const text = `<nodes><node id="a"><viz:color r="1"/><viz:size value="2"/><odd/><viz:size value="2"/></node><other/></nodes>
<edges><edge source="a" target="a"><viz:shape/><x:y xmlns:x="urn:x"/></edge><odd/></edges><odd/>`;
    expect(read(inGraph(text)).issues).toEqual([
      'info looks line 3, column 21',
      'info element-unknown line 3, column 60',
      'info element-unknown line 3, column 94',
      'info element-unknown line 4, column 48',
    ]);
  });

  test('is another graph, which is left out', () => {
    const found = read(`<gexf><graph>${NODES}</graph>\n<graph><nodes><node id="z"/></nodes></graph></gexf>`);
    expect(found).toMatchObject({ graph: { nodes: [A, B] }, issues: ['warning further-graph line 2, column 1'] });
  });

  test('may hold no graph, which is refused', () => {
    expect(read('<gexf><meta/></gexf>')).toMatchObject({ issues: ['error no-graph gexf'], isRefused: true });
    expect(read('<svg/>')).toMatchObject({ issues: ['error not-gexf line 1, column 1'], isRefused: true });
  });
});

test.each([
  ['<gexf xmlns="urn:x">', true],
  ['\uFEFF<?xml version="1.0"?>\n<!-- <graphml> -->\n<?go ?><!DOCTYPE gexf [<!ENTITY a "b">]>\n<g:gexf\n', true],
  ['<graphml>', false],
  ['<gexfx>', false],
  ['{"gexf": "<gexf>"}', false],
  ['<html><gexf>', false],
  ['', false],
])('whether %j is GEXF: %j', (text, isGexf) => {
  expect(gexf.recognises(startOf('a.txt', text))).toBe(isGexf);
});

test('GEXF in UTF-16 is recognised', () => {
  const bytes = (text: string) => new Uint8Array([...text].flatMap((char) => [char.charCodeAt(0), 0]));
  expect(gexf.recognises(startOf('a', bytes('<gexf>')))).toBe(true);
  expect(gexf.recognises(startOf('a', bytes('\uFEFF<gexf>').fill(0xff, 0, 1).fill(0xfe, 1, 2)))).toBe(true);
});
