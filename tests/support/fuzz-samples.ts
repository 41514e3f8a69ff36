/** Short files of the formats that are read and never written, by their ids. */
export const FUZZ_SAMPLES: ReadonlyMap<string, string> = new Map([
  [
    'gml',
    `Creator "nobody"
graph [
  directed 1
  label "Two shores"
  node [ id 1 label "Guard &amp; Salt" born 1990 graphics [ x 1.5 y -2 type "ellipse" ] ]
  node [ id 2 label "Orvane &#1587;" gid 1 names "a" names "b" ]
  node [ id 3 ]
  edge [ source 1 target 2 label "trades with" weight 2.5 since "2019-03" ]
  edge [ source 2 target 3 value NAN ]
]
`,
  ],
  [
    'pajek',
    `% two shores
*Network "Two shores"
*Vertices 4
1 "Guard" 0.1 0.2 0.5 ellipse ic Red
2 Orvane
3 "Salt" [1-3,5]
*Arcs :1 "trades with"
1 2 3.5 l "since long" c Blue
2 3
*Edgeslist
3 4 1
*Edges
1 4 -1 [4,6-*]
*Partition shores
*Vertices 4
1
1
2
2
`,
  ],
  [
    'cx2',
    JSON.stringify([
      { CXVersion: '2.0', hasFragments: false },
      { metaData: [{ name: 'nodes', elementCount: 2 }] },
      {
        attributeDeclarations: [
          { nodes: { name: { a: 'n', d: 'string' }, age: { d: 'integer', v: 7 } }, edges: { interaction: { a: 'i' } } },
        ],
      },
      { networkAttributes: [{ name: 'Two shores', description: 'A net' }] },
      {
        nodes: [
          { id: 1, x: 0.5, y: 2, v: { n: 'Guard', age: 12 } },
          { id: 2, v: { n: 'Orvane' } },
        ],
      },
      { edges: [{ id: 3, s: 1, t: 2, v: { i: 'trades with', since: '2019-03', weights: [1, 2] } }] },
      { status: [{ success: true, error: '' }] },
    ]),
  ],
]);
