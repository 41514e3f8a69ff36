import { describe, expect, test } from 'vitest';
import { cx2 } from '../../../src/formats/cx2';
import { cytoscapeJson } from '../../../src/formats/cytoscape-json';
import type { ReadFormat } from '../../../src/formats/format';
import { READ_FORMATS } from '../../../src/formats/formats';
import { graphologyJson } from '../../../src/formats/graphology-json';
import { readDataset } from '../../../src/model/read';
import { corpusBytes, corpusFiles } from '../../support/corpus';
import { readBy, startOf } from '../../support/read-file';
import { standardVocabulary } from '../../support/vocabulary';

/** What a format makes of a document: actors and claims in short, and what was said. */
async function read(format: ReadFormat, document: unknown) {
  const answer = await readBy(format, 'net.json', JSON.stringify(document));
  if (answer.ok === 'ask') throw new Error('nothing to ask');
  const said = answer.issues.map(({ severity, code, place }) => `${severity} ${code} at ${place}`);
  if (!answer.ok) return { said };
  const { actors, claims, title, vocabulary } = answer.value;
  const labelOf = new Map((vocabulary ?? standardVocabulary).types.map(({ id, label }) => [id, label]));
  return {
    said,
    title,
    actors: actors.map(({ id, label, partOf }) => [id, label, ...(partOf ? [partOf] : [])]),
    claims: claims.map(({ id, subject, object, type }) => [id, subject, labelOf.get(type), object]),
  };
}

const known = (document: unknown) => {
  const start = startOf('a', JSON.stringify(document));
  return READ_FORMATS.find(({ recognises }) => recognises(start))?.id;
};

describe('Cytoscape', () => {
  const nodes = [{ data: { id: 'a', name: 'Anna', SUID: 1 } }, { data: { id: 2, parent: 'a' } }];
  const edges = [{ data: { source: 'a', target: 2, interaction: 'knows', name: 'Anna (knows) 2' } }];
  const actors = [
    ['a', 'Anna'],
    ['2', '2', 'a'],
  ];
  const claims = [['edge-1', 'a', 'knows', '2']];

  test.each([
    ['nodes and edges apart', { elements: { nodes, edges } }],
    ['one list of elements', { elements: [...nodes, ...edges] }],
    ['a bare list', [...nodes, ...edges]],
    [
      'groups said',
      {
        elements: [
          ...nodes.map((node) => ({ group: 'nodes', ...node })),
          ...edges.map((edge) => ({ group: 'edges', ...edge })),
        ],
      },
    ],
  ])('%s: the same graph', async (_, document) => {
    expect(known(document)).toBe('cytoscape');
    expect(await read(cytoscapeJson, document)).toEqual({ said: [], title: 'net', actors, claims });
  });

  test('the network lends its name; how it looks is left aside', async () => {
    const document = {
      data: { name: 'Friends', selected: true },
      elements: { nodes: [{ data: { id: 'a' }, position: { x: 1, y: 2 } }], edges: [] },
      style: [{ selector: 'node', style: { 'background-image': 'https://example.org/x.png' } }],
    };
    expect(await read(cytoscapeJson, document)).toEqual({
      said: ['info drawing-unused at the file'],
      title: 'Friends',
      actors: [['a', 'a']],
      claims: [],
    });
  });

  test('what is no node and no edge is left out, each by its path', async () => {
    const document = {
      elements: {
        nodes: [{ data: { id: 'a' } }, 7, { data: { name: 'no id' } }, { data: { id: 'a' } }],
        edges: [{ data: { source: 'a' } }, { data: { source: 'a', target: 'z' } }, null],
      },
    };
    expect(await read(cytoscapeJson, document)).toMatchObject({
      said: [
        'warning no-element at elements.nodes[1]',
        'warning no-element at elements.edges[2]',
        'warning no-id at elements.nodes[2]',
        'warning no-end at elements.edges[0]',
        'warning id-twice at elements.nodes[3]',
        'warning dangling at elements.edges[1]',
      ],
      actors: [['a', 'a']],
      claims: [],
    });
  });

  test('a file without elements is refused', async () => {
    expect(await read(cytoscapeJson, { format_version: '1.0', data: {} })).toEqual({
      said: ['error no-graph at elements'],
    });
  });
});

describe('graphology and lists of nodes and links', () => {
  const actors = [
    ['a', 'Anna'],
    ['b', 'b'],
  ];

  test.each([
    [
      'graphology',
      {
        options: { type: 'mixed', multi: true, allowSelfLoops: true },
        attributes: { title: 'Friends' },
        nodes: [{ key: 'a', attributes: { label: 'Anna' } }, { key: 'b' }],
        edges: [
          { key: 'x', source: 'a', target: 'b', attributes: { type: 'knows' } },
          { source: 'b', target: 'a', undirected: true },
        ],
      },
    ],
    [
      'a bundle',
      {
        bundleVersion: '1.0.0',
        title: 'Friends',
        graph: {
          attributes: {},
          nodes: [{ key: 'a', attributes: { label: 'Anna' } }, { key: 'b' }],
          edges: [
            { key: 'x', source: 'a', target: 'b', attributes: { type: 'knows' } },
            { source: 'b', target: 'a', undirected: true },
          ],
        },
      },
    ],
    [
      'node-link',
      {
        directed: true,
        multigraph: false,
        graph: { name: 'Friends' },
        nodes: [{ id: 'a', label: 'Anna' }, { id: 'b' }],
        links: [
          { key: 'x', source: 'a', target: 'b', type: 'knows' },
          { source: { id: 'b' }, target: { id: 'a' }, directed: false },
        ],
      },
    ],
  ])('%s: the same graph', async (_, document) => {
    expect(known(document)).toBe('graphology');
    expect(await read(graphologyJson, document)).toEqual({
      said: [],
      title: 'Friends',
      actors,
      claims: [
        ['x', 'a', 'knows', 'b'],
        ['edge-1', 'b', 'linked with', 'a'],
      ],
    });
  });

  test('nodes without ids are told apart by where they stand', async () => {
    const document = { nodes: [{ group: 1 }, { group: 2 }], links: [{ source: 0, target: 1 }] };
    expect(await read(graphologyJson, document)).toMatchObject({ claims: [['edge-1', '0', 'linked to', '1']] });
  });

  test('a graph without direction has none', async () => {
    const nodes = [{ key: 'a' }, { key: 'b' }];
    const edges = [{ source: 'a', target: 'b' }];
    for (const document of [
      { options: { type: 'undirected' }, nodes, edges },
      { directed: false, nodes, edges },
    ]) {
      expect(await read(graphologyJson, document)).toMatchObject({ claims: [['edge-1', 'a', 'linked with', 'b']] });
    }
  });

  test('a file without nodes is refused, and what stands among them and is none is left out', async () => {
    expect(await read(graphologyJson, { links: [] })).toEqual({ said: ['error no-graph at nodes'] });
    expect(await read(graphologyJson, { nodes: ['a', { key: 'b' }], edges: [3, { source: 'b' }] })).toMatchObject({
      said: ['warning no-element at nodes[0]', 'warning no-element at edges[0]', 'warning no-end at edges[1]'],
      actors: [['b', 'b']],
    });
  });

  test('keys of JavaScript’s own are ids like any other', async () => {
    const text =
      '{"nodes":[{"key":"__proto__","attributes":{"__proto__":{"polluted":1}}},{"key":"constructor"}],"edges":[{"source":"__proto__","target":"constructor"}]}';
    const answer = await readBy(graphologyJson, 'a', text);
    expect(answer).toMatchObject({ ok: true, value: { actors: [{ id: '__proto__' }, { id: 'constructor' }] } });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('CX2', () => {
  const head = { CXVersion: '2.0', hasFragments: false };
  const done = { status: [{ error: '', success: true }] };
  const document = [
    head,
    {
      attributeDeclarations: [
        {
          nodes: { name: { d: 'string', a: 'n' } },
          edges: { interaction: { a: 'i', v: 'knows' } },
          networkAttributes: {},
        },
      ],
    },
    { networkAttributes: [{ name: 'Friends', version: '1' }] },
    { nodes: [{ id: 1, x: 1, y: 2, v: { n: 'Anna' } }, { id: 2 }] },
    { nodes: [{ id: 3 }, 'none'] },
    {
      edges: [
        { id: 7, s: 1, t: 2, v: {} },
        { id: 8, s: 2, t: 3, v: { i: 'owns' } },
      ],
    },
    done,
  ];

  test('short names and usual values are put in, pieces of an aspect joined', async () => {
    expect(known(document)).toBe('cx2');
    expect(await read(cx2, document)).toEqual({
      said: ['info drawing-unused at the file', 'warning no-element at [4].nodes[1]'],
      title: 'Friends',
      actors: [
        ['1', 'Anna'],
        ['2', '2'],
        ['3', '3'],
      ],
      claims: [
        ['7', '1', 'knows', '2'],
        ['8', '2', 'owns', '3'],
      ],
    });
  });

  test('aspects that programs add of their own are named, and left out', async () => {
    const { said } = await read(cx2, [head, { groups: [{ id: 1 }] }, { visualProperties: [] }, { groups: [] }, done]);
    expect(said).toEqual(['info drawing-unused at the file', 'warning aspect-unread at the file']);
  });

  test('a file of version 1, or one that says it failed, is refused; one that breaks off is told', async () => {
    expect(await read(cx2, [{ numberVerification: [] }])).toEqual({ said: ['error not-cx2 at [0].CXVersion'] });
    expect(await read(cx2, [{ CXVersion: '1.1' }])).toEqual({ said: ['error not-cx2 at [0].CXVersion'] });
    const failed = [head, { status: [{ error: 'disk full', success: false }] }];
    expect(await read(cx2, failed)).toEqual({ said: ['error not-complete at [1].status[0]'] });
    expect(await read(cx2, [head])).toMatchObject({ said: ['warning not-complete at the file'], actors: [] });
  });
});

describe.each(['cyjs', 'graphology-json'])('corpus of %s', (format) => {
  const files = corpusFiles(format);
  test.skipIf(files.length === 0)('stands in ../shared/corpus/MANIFEST.csv', () => {
    expect(files.every(({ nodes }) => nodes !== undefined)).toBe(true);
  });

  test.each(files.map((file) => [file.file, file] as const))(
    '%s has the nodes and edges that its list says',
    async (name, file) => {
      const bytes = corpusBytes(file);
      const start = startOf(name, bytes);
      const reader = READ_FORMATS.find(({ recognises }) => recognises(start));
      expect(reader?.id).toBe(format === 'cyjs' ? 'cytoscape' : 'graphology');
      const answer = await readBy(reader!, name, bytes);
      if (answer.ok !== true) throw new Error(JSON.stringify(answer));
      const { actors, claims } = answer.value;
      expect([actors.length, claims.length]).toEqual([file.nodes, file.edges]);
      const warned = answer.issues.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
      expect(warned).toEqual(name.endsWith('genemania-export.cyjs') ? ['attribute-cut'] : []);
      expect(readDataset(answer.value, standardVocabulary)).toMatchObject({ ok: true });
    },
  );
});
