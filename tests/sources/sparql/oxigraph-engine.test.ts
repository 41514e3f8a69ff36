import { Store } from 'oxigraph';
import { expect, test } from 'vitest';
import { sparql } from '../../../src/sources/sparql/fragment';
import { oxigraphEngine } from '../../../src/sources/sparql/oxigraph-engine';

function engineWith(turtle: string) {
  const store = new Store();
  store.load(turtle, { format: 'application/trig' });
  return oxigraphEngine(store, { label: 'harbour.trig' });
}

test('a store answers with a term of each sort, from all its graphs', async () => {
  const engine = engineWith('<urn:g> { <urn:a> <urn:p> <urn:b>, "Sel", "Hafen"@de, 5 . } <urn:a> <urn:p> _:x .');
  const { rows } = await engine.select(sparql`SELECT ?o { <urn:a> <urn:p> ?o FILTER(!isBlank(?o)) } ORDER BY STR(?o)`);
  expect(rows.map((row) => row.get('o'))).toEqual([
    { as: 'literal', text: '5', datatype: 'http://www.w3.org/2001/XMLSchema#integer' },
    { as: 'literal', text: 'Hafen', language: 'de' },
    { as: 'literal', text: 'Sel' },
    { as: 'iri', iri: 'urn:b' },
  ]);
  const blank = await engine.select(sparql`SELECT ?o { <urn:a> <urn:p> ?o FILTER(isBlank(?o)) }`);
  expect(blank.rows.map((row) => row.get('o')?.as)).toEqual(['blank']);
});
