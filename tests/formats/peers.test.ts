import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { expect, test } from 'vitest';
import { cytoscapeJson } from '../../src/formats/cytoscape-json';
import type { WrittenFormat } from '../../src/formats/format';
import { graphologyJson } from '../../src/formats/graphology-json';
import type { Dataset } from '../../src/model/dataset';
import { anyDataset } from '../support/arbitrary-dataset';
import { writtenText } from './written';

const parsed = (format: WrittenFormat, dataset: Dataset) => JSON.parse(writtenText(format, dataset));
const forAny = (check: (dataset: Dataset) => void) => fc.assert(fc.property(anyDataset(), check), { numRuns: 30 });

test('graphology imports its own serialisation, whatever the ids', () => {
  forAny((dataset) => {
    const graph = MultiDirectedGraph.from(parsed(graphologyJson, dataset));
    expect([graph.type, graph.multi, graph.order, graph.size]).toEqual([
      'directed',
      true,
      dataset.actors.length,
      dataset.claims.length,
    ]);
    for (const { id, label } of dataset.actors)
      expect(graph.getNodeAttributes(`n:${id}`)).toMatchObject({ actor: id, label });
    for (const { id, subject, object } of dataset.claims)
      expect(graph.extremities(`e:${id}`)).toEqual([`n:${subject}`, `n:${object}`]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

test('Cytoscape loads its network, whatever the ids', () => {
  forAny((dataset) => {
    const { elements } = parsed(cytoscapeJson, dataset);
    const cy = cytoscape({ headless: true, elements });
    expect(cy.nodes().map((node) => node.data('actor'))).toEqual(dataset.actors.map(({ id }) => id));
    expect(
      cy.edges().map((edge) => [edge.data('claim'), edge.source().data('actor'), edge.target().data('actor')]),
    ).toEqual(dataset.claims.map(({ id, subject, object }) => [id, subject, object]));
    cy.destroy();
  });
});

test('a Cytoscape file holds flat values only, and no style', () => {
  forAny((dataset) => {
    const file = parsed(cytoscapeJson, dataset);
    expect(Object.keys(file)).toEqual([
      'format_version',
      'generated_by',
      'target_cytoscapejs_version',
      'data',
      'elements',
    ]);
    const records = [file.data, ...[...file.elements.nodes, ...file.elements.edges].map(({ data }) => data)];
    for (const value of records.flatMap((record) => Object.values(record))) {
      if (Array.isArray(value)) expect(value.every((item) => typeof item === 'string')).toBe(true);
      else expect(['string', 'number', 'boolean']).toContain(typeof value);
    }
  });
});
