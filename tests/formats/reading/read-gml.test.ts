import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gml } from '../../../src/formats/gml';
import { Unreadable } from '../../../src/formats/problems';
import { newFindings } from '../../../src/formats/reading/findings';
import { graphOfGml } from '../../../src/formats/reading/read-gml';
import { anyText } from '../../support/hostile-text';
import { readBy, startOf } from '../../support/read-file';
import { runs } from '../../support/runs';

function read(text: string) {
  const findings = newFindings();
  const graph = graphOfGml(text, findings);
  return { graph, said: findings.listed().map(({ severity, code, place }) => `${severity} ${code} at ${place}`) };
}

const SMALL = `Creator "somebody"
# a remark
graph [
  directed 1
  label "Two shores"
  node [ id 1 label "Salt &amp; &quot;Guard&quot; &eacute;&#1587;" role "x" role "y"
    graphics [ x 1.5 y -2 ] data [ born 1990 ] ]
  node [ id 2 name "Orvane" gid 1 ]
  edge [ source 1 target 2 label "trades with" weight 2.5 since "2019" ratio NAN ]
]`;

describe('GML', () => {
  test('has nodes and edges with values, nested and repeated ones included', () => {
    const { graph, said } = read(SMALL);
    expect(graph).toEqual({
      about: new Map(),
      title: 'Two shores',
      nodes: [
        {
          id: '1',
          label: 'Salt & "Guard" éس',
          attributes: new Map<string, unknown>([
            ['role', ['x', 'y']],
            ['data.born', 1990],
          ]),
          place: 'line 6, column 3',
        },
        { id: '2', label: 'Orvane', parent: '1', attributes: new Map([['name', 'Orvane']]), place: 'line 8, column 3' },
      ],
      edges: [
        {
          source: '1',
          target: '2',
          label: 'trades with',
          weight: 2.5,
          isDirected: true,
          attributes: new Map([['since', '2019']]),
          place: 'line 9, column 3',
        },
      ],
    });
    expect(said).toEqual(['info drawing-unused at the file']);
  });

  test('says what is neither node nor edge, has no id or no end, or is a second graph', () => {
    const { graph, said } = read('graph [ node 5 node [ label "x" ] edge [ source 1 ] ]\ngraph [ ]');
    expect([graph.nodes, graph.edges]).toEqual([[], []]);
    expect(said).toEqual([
      'warning second-graph at line 2, column 1',
      'warning no-element at line 1, column 9',
      'warning no-id at line 1, column 16',
      'warning no-end at line 1, column 35',
    ]);
  });

  test.each([
    ['graph [ node [ id 1', 'line 1, column 20'],
    ['graph [ node [ id 1 label "x', 'line 1, column 27'],
    ['graph [ ] ]', 'line 1, column 11'],
    ['graph [\n  node [ id ] ]', 'line 2, column 13'],
    ['graph [ = ]', 'line 1, column 9'],
    [`graph ${'[ a '.repeat(300)}`, expect.stringMatching(/^line 1, column/)],
  ])('refuses %s with its place', (text, place) => {
    expect(() => read(text)).toThrow(Unreadable);
    try {
      read(text);
    } catch (error) {
      expect(error).toMatchObject({ code: 'not-gml', place });
    }
  });

  test('gives every text back that a writer can put into it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
        const [node] = read(`graph [ node [ id 1 note "${written}" ] ]`).graph.nodes;
        expect(node?.attributes.get('note')).toBe(text);
      }),
      runs(50),
    );
  });

  test('is known by its graph and becomes a dataset', async () => {
    expect(gml.recognises(startOf('x.txt', SMALL))).toBe(true);
    expect(gml.recognises(startOf('x.gml', '# a b c d e\n'.repeat(5000)))).toBe(false);
    expect(gml.recognises(startOf('x.gml', 'digraph { a -> b }'))).toBe(false);
    const answer = await readBy(gml, 'two.gml', SMALL);
    expect(answer.ok === true && [answer.value.actors.length, answer.value.claims.length]).toEqual([2, 1]);
  });
});
