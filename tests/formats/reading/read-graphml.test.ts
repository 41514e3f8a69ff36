import { describe, expect, test } from 'vitest';
import { graphml } from '../../../src/formats/graphml';
import { graphOfGraphml } from '../../../src/formats/reading/read-graphml';
import { startOf } from '../../support/read-file';
import { told } from './told';

const read = (text: string) => told(graphOfGraphml, text);
const file = (content: string, keys = '', graph = 'edgedefault="directed"') =>
  `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
${keys}
<graph ${graph}>
${content}
</graph></graphml>`;
const key = (id: string, of: string, name: string, type: string, fallback = '') =>
  `<key id="${id}" for="${of}" attr.name="${name}" attr.type="${type}">${fallback && `<default>${fallback}</default>`}</key>`;
const EDGE = { source: 'a', target: 'b', isDirected: true };

describe('the same graph is read', () => {
  const text = (tag: string, xmlns: string) =>
    `<${tag}graphml${xmlns}><${tag}key id="k" for="node" attr.name="age" attr.type="int"/>` +
    `<${tag}graph edgedefault="undirected"><${tag}node id="a"><${tag}data key="k">7</${tag}data></${tag}node>` +
    `<${tag}edge source="a" target="a"/></${tag}graph></${tag}graphml>`;
  const expected = {
    graph: {
      about: {},
      nodes: [{ id: 'a', attributes: { age: 7 } }],
      edges: [{ source: 'a', target: 'a', isDirected: false }],
    },
    issues: [],
    isRefused: false,
  };

  test.each([
    ['its namespace', text('', ' xmlns="http://graphml.graphdrawing.org/xmlns"')],
    ['an older namespace', text('', ' xmlns="http://graphml.graphdrawing.org/xmlns/graphml"')],
    ['a namespace with a prefix', text('g:', ' xmlns:g="http://graphml.graphdrawing.org/xmlns"')],
    ['no namespace', text('', '')],
  ])('in %s', (_, graph) => {
    expect(read(graph)).toEqual(expected);
  });
});

describe('keys', () => {
  const valued = (keys: string, data: string) => read(file(`<node id="a">${data}</node>`, keys));
  const attributesOf = (keys: string, data: string) => valued(keys, data).graph.nodes[0]?.attributes;

  test('name and type values', () => {
    const keys = ['boolean', 'int', 'long', 'float', 'double', 'string'].map((type) => key(type, 'node', type, type));
    const data = `<data key="boolean"> TRUE </data><data key="int">1</data><data key="long">2</data>
      <data key="float">0.5</data><data key="double">1e3</data><data key="string"> x <![CDATA[<y>]]></data>`;
    expect(attributesOf(keys.join(''), data)).toEqual({
      boolean: true,
      int: 1,
      long: 2,
      float: 0.5,
      double: 1000,
      string: ' x <y>',
    });
  });

  test('give defaults to what has no value of its own', () => {
    const keys =
      key('c', 'node', 'colour', 'string', 'red') +
      key('w', 'edge', 'weight', 'double', '2') +
      key('n', 'all', 'n', 'int', '3');
    const found = read(
      file('<node id="a"/><node id="b"><data key="c">blue</data></node><edge source="a" target="b"/>', keys),
    );
    expect(found.graph).toEqual({
      about: { n: 3 },
      nodes: [
        { id: 'a', attributes: { colour: 'red', n: 3 } },
        { id: 'b', attributes: { colour: 'blue', n: 3 } },
      ],
      edges: [{ ...EDGE, weight: 2, attributes: { weight: 2, n: 3 } }],
    });
  });

  test('of one id serve nodes, edges and the graph apart', () => {
    const keys = ['node', 'edge', 'graph'].map((of) => key('t', of, `${of} title`, 'string')).join('');
    const data = '<data key="t">x</data>';
    const found = read(file(`${data}<node id="a">${data}</node><edge source="a" target="b">${data}</edge>`, keys));
    expect(found).toMatchObject({
      graph: {
        about: { 'graph title': 'x' },
        nodes: [{ attributes: { 'node title': 'x' } }],
        edges: [{ attributes: { 'edge title': 'x' } }],
      },
      issues: [],
    });
  });

  test('that are not declared, or not for this, are reported once and their values kept', () => {
    const found = valued(`\n${key('e', 'edge', 'weight', 'int')}`, '<data key="x">1</data>\n<data key="e">2</data>');
    expect(found.graph.nodes).toEqual([{ id: 'a', attributes: { x: '1', weight: 2 } }]);
    expect(found.issues).toEqual([
      'warning attribute-undeclared line 5, column 14',
      'warning attribute-undeclared line 6, column 1',
    ]);
  });

  test('that make no sense are reported', () => {
    const keys = `<key for="node" attr.name="a"/>
<key id="1" for="nodd" attr.name="b" attr.type="colour"/>
<key id="2" for="node" attr.name="c" attr.type="string"/>
<key id="2" for="node" attr.name="d" attr.type="string"/>
<key id="3" for="node" attr.name="c" attr.type="int"/>
<key id="4" for="node"/>`;
    const data =
      '<data>0</data><data key="1">1</data><data key="2">2</data><data key="2">3</data><data key="3">x</data><data key="4">4</data>';
    const found = valued(keys, data);
    expect(found.graph.nodes).toEqual([{ id: 'a', attributes: { b: '1', c: '2', 'c (3)': 'x', '4': '4' } }]);
    expect(found.issues).toEqual([
      'warning declaration-without-id line 2, column 1',
      'warning type-unknown line 3, column 1',
      'warning class-unknown line 3, column 1',
      'warning declared-twice line 5, column 1',
      'warning name-taken line 6, column 1',
      'warning value-incomplete line 9, column 14',
      'warning value-twice line 9, column 72',
      'warning value-type line 9, column 94',
    ]);
  });

  test('may hold elements, which are no text', () => {
    const keys = `<key id="d" for="node" attr.name="style"><default>x<y:Fill/></default></key>`;
    expect(attributesOf(keys, '<data key="d"> <y:Fill>red</y:Fill> </data>')).toBeUndefined();
  });

  test('a number that is all spaces is none', () => {
    expect(attributesOf(key('n', 'node', 'n', 'int'), '<data key="n">  </data>')).toBeUndefined();
  });
});

describe('edges', () => {
  test('have a direction of their own or that of the graph', () => {
    const rows = ['', ' directed="true"', ' directed="false"', ' directed="1"', ' directed="odd"']
      .map((directed) => `<edge source="a" target="b"${directed}/>\n`)
      .join('');
    const directions = (graph: string) => read(file(rows, '', graph)).graph.edges.map(({ isDirected }) => isDirected);
    expect(directions('edgedefault="directed"')).toEqual([true, true, false, true, true]);
    expect(directions('edgedefault="undirected"')).toEqual([false, true, false, true, false]);
    expect(read(file(rows)).issues).toEqual(['warning direction-unknown line 8, column 1']);
    expect(read(file('', '', '')).issues).toEqual(['warning direction-unknown line 3, column 1']);
  });

  test('with or without ids stay apart, and may end at nodes that are not there', () => {
    const rows = '<edge id="1" source="a" target="b"/><edge source="a" target="b"/><edge source="z" target="b"/>';
    expect(read(file(rows)).graph.edges).toEqual([{ ...EDGE, id: '1' }, EDGE, { ...EDGE, source: 'z' }]);
  });

  test('without an end, and those that join many nodes, are reported and left out', () => {
    const rows = `<edge source="a"/>
<hyperedge><desc>x</desc><endpoint node="a"/><endpoint node="b"/><endpoint node="c"/></hyperedge>`;
    const found = read(file(rows));
    expect(found.graph.edges).toEqual([]);
    expect(found.issues).toEqual(['warning edge-without-end line 4, column 1', 'warning hyperedge line 5, column 1']);
  });

  test('keep the ports they end at', () => {
    const rows = '<node id="a"><port name="p"/></node><edge source="a" target="b" sourceport="p" targetport="q"/>';
    const found = read(file(rows));
    expect(found.graph.edges).toEqual([{ ...EDGE, attributes: { sourceport: 'p', targetport: 'q' } }]);
    expect(found.issues).toEqual(['info ports line 4, column 14']);
  });
});

describe('nodes', () => {
  test('in a group have it as their parent', () => {
    const text = `<node id="g"><graph id="g:" edgedefault="undirected"><node id="g::a"/>
<node id="h"><graph edgedefault="directed"><node id="b"/><edge source="b" target="h"/></graph></node>
<edge source="g::a" target="b"/></graph></node><node id="c"/>`;
    const found = read(file(text));
    expect(found.graph.nodes).toEqual([
      { id: 'g' },
      { id: 'g::a', parent: 'g' },
      { id: 'h', parent: 'g' },
      { id: 'b', parent: 'h' },
      { id: 'c' },
    ]);
    expect(found.graph.edges.map(({ source, isDirected }) => [source, isDirected])).toEqual([
      ['b', true],
      ['g::a', false],
    ]);
  });

  test('without an id are left out with what is in them', () => {
    const found = read(file('<node><graph edgedefault="directed"><node id="b"/></graph></node>'));
    expect(found).toMatchObject({ graph: { nodes: [] }, issues: ['warning node-without-id line 4, column 1'] });
  });

  test('fewer than the file says are reported', () => {
    const found = read(file('<node id="a"/>', '', 'edgedefault="directed" parse.nodes="2" parse.edges="0"'));
    expect(found.issues).toEqual(['warning count-differs line 3, column 1']);
  });
});

describe('names', () => {
  const KEYS = '<key id="g" for="node" yfiles.type="nodegraphics"/><key id="h" for="edge" yfiles.type="edgegraphics"/>';
  const node = (inside: string) => read(file(`<node id="a"><data key="g">${inside}</data></node>`, KEYS));
  const edge = (inside: string) =>
    read(file(`<edge source="a" target="b"><data key="h">${inside}</data></edge>`, KEYS));

  test('are taken from the labels that yEd draws', () => {
    const shape = (label: string) =>
      `<y:ShapeNode><y:Fill color="#FF"/>${label}<y:Shape type="rectangle"/></y:ShapeNode>`;
    const found = node(shape('<y:NodeLabel x="1"> The\nBank <y:LabelModel/></y:NodeLabel>'));
    expect(found.graph.nodes).toEqual([{ id: 'a', label: 'The\nBank' }]);
    expect(found.issues).toEqual(['info looks line 4, column 28']);
    expect(node(shape('<y:NodeLabel hasText="false"> </y:NodeLabel>')).graph.nodes).toEqual([{ id: 'a' }]);
    expect(node(shape('<y:NodeLabel>A</y:NodeLabel><y:NodeLabel>B</y:NodeLabel>')).graph.nodes).toEqual([
      { id: 'a', label: 'A', attributes: { labels: ['A', 'B'] } },
    ]);
    expect(edge('<y:PolyLineEdge><y:EdgeLabel>pays</y:EdgeLabel></y:PolyLineEdge>').graph.edges).toEqual([
      { ...EDGE, type: 'pays', label: 'pays' },
    ]);
    expect(edge('<y:E><y:EdgeLabel>pays</y:EdgeLabel><y:EdgeLabel>1</y:EdgeLabel></y:E>').graph.edges).toEqual([
      { ...EDGE, type: 'pays', label: 'pays', attributes: { labels: ['pays', '1'] } },
    ]);
  });

  test('of a group are those of the way it is drawn now', () => {
    const realizers = (active: string) =>
      `<y:ProxyAutoBoundsNode><y:Realizers${active}><y:GroupNode><y:NodeLabel>Open</y:NodeLabel></y:GroupNode>
       <y:GroupNode><y:NodeLabel>Closed</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode>`;
    expect(node(realizers(' active="1"')).graph.nodes).toEqual([{ id: 'a', label: 'Closed' }]);
    expect(node(realizers('')).graph.nodes).toEqual([{ id: 'a', label: 'Open' }]);
  });

  test('are taken from the labels of yFiles for HTML', () => {
    const text = '<y:List><y:Label><y:Label.Text>A</y:Label.Text></y:Label></y:List>';
    expect(node(text).graph.nodes).toEqual([{ id: 'a', label: 'A' }]);
    expect(node('<y:List><y:Label Text="A"/></y:List>').graph.nodes).toEqual([{ id: 'a', label: 'A' }]);
  });

  test('are taken from values that are called so', () => {
    const keys =
      key('l', 'node', 'Label', 'string') +
      key('m', 'node', 'name', 'string') +
      key('e', 'edge', 'Edge Label', 'string');
    const text =
      '<node id="a"><data key="m">M</data><data key="l">L</data></node><edge source="a" target="b"><data key="e">E</data></edge>';
    expect(read(file(text, keys)).graph).toEqual({
      about: {},
      nodes: [{ id: 'a', label: 'L', attributes: { name: 'M', Label: 'L' } }],
      edges: [{ ...EDGE, type: 'E', label: 'E', attributes: { 'Edge Label': 'E' } }],
    });
  });

  test('and kinds are taken from what Neo4j and TinkerPop write', () => {
    const neo4j = '<node id="a" labels=":Person:Agent"/><edge source="a" target="b" label="KNOWS"/>';
    expect(read(file(neo4j)).graph).toMatchObject({
      nodes: [{ id: 'a', kind: 'Person' }],
      edges: [{ ...EDGE, type: 'KNOWS' }],
    });
    const keys = key('labelV', 'node', 'labelV', 'string') + key('labelE', 'edge', 'labelE', 'string');
    const tinker = `<node id="a"><data key="labelV">person</data></node><edge source="a" target="b"><data key="labelE">knows</data></edge>`;
    expect(read(file(tinker, keys)).graph).toMatchObject({ nodes: [{ kind: 'person' }], edges: [{ type: 'knows' }] });
  });

  test('of the graph become its title', () => {
    const text = '<desc> A net </desc><data key="n">The web</data>';
    const found = read(file(text, key('n', 'graph', 'name', 'string')));
    expect(found.graph).toMatchObject({ about: { desc: 'A net', name: 'The web' }, title: 'The web' });
  });

  test('beside descriptions, which are kept', () => {
    const text = '<node id="a"><desc>x</desc></node><edge source="a" target="b"><desc>y</desc></edge>';
    expect(read(file(text)).graph).toMatchObject({
      nodes: [{ attributes: { desc: 'x' } }],
      edges: [{ attributes: { desc: 'y' } }],
    });
  });
});

describe('the rest of a file', () => {
  test('is passed over with a word for each sort of thing', () => {
    const found = read(file('<locator/><node id="a"><odd/><y:b/></node><edge source="a" target="a"><odd/></edge>'));
    expect(found.issues).toEqual([
      'info element-unknown line 4, column 1',
      'info element-unknown line 4, column 24',
      'info element-unknown line 4, column 30',
    ]);
  });

  test('is another graph, which is left out', () => {
    const graph = '<graph edgedefault="directed"><node id="a"/></graph>';
    const found = read(`<graphml>${graph}\n${graph}</graphml>`);
    expect(found).toMatchObject({
      graph: { nodes: [{ id: 'a' }] },
      issues: ['warning further-graph line 2, column 1'],
    });
  });

  test('stands beside the graph, or in the graph of a group, whose values are those of the group', () => {
    const text = `<graphml>${key('f', 'graphml', 'program', 'string')}${key('g', 'graph', 'size', 'int', '1')}
<desc>A net</desc><data key="f">yEd</data><graph edgedefault="directed"><node id="a"><graph edgedefault="directed">
<data key="g">7</data><desc>A group</desc></graph></node></graph>
<odd/></graphml>`;
    expect(read(text)).toMatchObject({
      graph: {
        about: { desc: 'A net', program: 'yEd', size: 1 },
        nodes: [{ id: 'a', attributes: { size: 7, desc: 'A group' } }],
      },
      issues: ['info element-unknown line 4, column 1'],
    });
  });

  test('may hold no graph, which is refused', () => {
    expect(read('<graphml/>')).toMatchObject({ issues: ['error no-graph graphml'], isRefused: true });
    expect(read('<gexf/>')).toMatchObject({ issues: ['error not-graphml line 1, column 1'], isRefused: true });
  });
});

test.each([
  ['<ns:graphml xmlns:ns="urn:x">', true],
  ['<?xml version="1.0"?><graphml/>', true],
  ['<gexf>', false],
  ['graphml', false],
])('whether %j is GraphML: %j', (text, isGraphml) => {
  expect(graphml.recognises(startOf('a.xml', text))).toBe(isGraphml);
});
