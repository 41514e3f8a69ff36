import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dot } from '../../../src/formats/dot';
import { Unreadable } from '../../../src/formats/problems';
import { newFindings } from '../../../src/formats/reading/findings';
import { graphOfDot } from '../../../src/formats/reading/read-dot';
import { anyText } from '../../support/hostile-text';
import { readBy, startOf } from '../../support/read-file';
import { runs } from '../../support/runs';

function read(text: string) {
  const findings = newFindings();
  const { title, nodes, edges } = graphOfDot(text, findings);
  return {
    title,
    nodes: nodes.map(({ id, label, attributes }) => [id, label, Object.fromEntries(attributes)]),
    edges: Array.from(edges, ({ source, target, isDirected, label }) => [source, target, isDirected, label]),
    said: findings.listed().map(({ code }) => code),
  };
}

describe('DOT', () => {
  test('has nodes and edges, named or implied, in chains, groups and with ports', () => {
    expect(
      read(`/* a remark */ strict digraph "Two \\"shores\\"" {
        # another
        label = "Sel" + " harbour"; node [shape=box, label="ignored"]
        a [label="Salt\\nGuard", color=red role="x"]; b [label=<<b>Bold &amp; brave</b>>]
        a:p:ne -> b -> {c d} [label=trades, weight=3]
        subgraph cluster_1 { graph [label="North"]; e; }
        -1.5 // a number
      }`),
    ).toEqual({
      title: 'Sel harbour',
      nodes: [
        ['a', 'Salt Guard', { role: 'x' }],
        ['b', 'Bold & brave', {}],
        ['c', undefined, {}],
        ['d', undefined, {}],
        ['e', undefined, { group: 'North' }],
        ['-1.5', undefined, {}],
      ],
      edges: [
        ['a', 'b', true, 'trades'],
        ['b', 'c', true, 'trades'],
        ['b', 'd', true, 'trades'],
      ],
      said: ['drawing-unused'],
    });
    expect(read('graph { a -- b } graph { c }')).toEqual({
      title: undefined,
      nodes: [
        ['a', undefined, {}],
        ['b', undefined, {}],
      ],
      edges: [['a', 'b', false, undefined]],
      said: ['second-graph'],
    });
  });

  test.each([
    ['digraph { a -> ', 'line 1, column 16'],
    ['digraph {\n a [x=] }', 'line 2, column 7'],
    ['digraph { "a }', 'line 1, column 11'],
    ['digraph { <a }', 'line 1, column 11'],
    ['digraph { a } b', 'line 1, column 15'],
    ['digraph { ) }', 'line 1, column 11'],
    ['a -> b', 'line 1, column 1'],
    [`graph ${'{'.repeat(9000)}`, expect.stringMatching(/^line 1, column 2/)],
  ])('refuses %s with its place', (text, place) => {
    try {
      read(text);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(Unreadable);
      expect(error).toMatchObject({ code: 'not-dot', place });
    }
  });

  test('takes any text in quotes for what it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
        const [node] = read(`digraph { a [note="${written}"] }`).nodes;
        expect(node).toEqual(['a', undefined, { note: text }]);
      }),
      runs(50),
    );
  });

  test('is known by its brackets and becomes a dataset', async () => {
    const text = '// by hand\ngraph G { a -- b [label="trades with"] }';
    expect(dot.recognises(startOf('x.txt', text))).toBe(true);
    expect(dot.recognises(startOf('x.dot', 'graph [ node [ id 1 ] ]'))).toBe(false);
    expect(dot.recognises(startOf('x.dot', '// x\n'.repeat(12_000)))).toBe(false);
    const answer = await readBy(dot, 'two.dot', text);
    expect(answer.ok === true && [answer.value.actors.length, answer.value.claims.length]).toEqual([2, 1]);
  });
});
