import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missingVirtuoso } from '../../../scripts/virtuoso.mjs';
import { startVirtuoso, type VirtuosoServer } from '../../../scripts/virtuoso-server.mjs';
import { httpEngine } from '../../../src/sources/sparql/client';
import { endpointOf } from '../../../src/sources/sparql/endpoint';
import type { SparqlEngine } from '../../../src/sources/sparql/engine';
import { type Fragment, sparql } from '../../../src/sources/sparql/fragment';
import { iri, isIri, literal, whole } from '../../../src/sources/sparql/terms';
import { BREAKING, HOSTILE } from '../../support/hostile-text';

const missing = missingVirtuoso();
const MOST_ROWS = 40;
const TEXTS: readonly string[] = [...new Set<string>([...HOSTILE, ...BREAKING])];

describe.skipIf(missing)(`a client of a real Virtuoso (${missing ?? 'installed'})`, () => {
  let server: VirtuosoServer;
  let engine: SparqlEngine;
  let host: string;

  beforeAll(async () => {
    server = await startVirtuoso({ mostRows: MOST_ROWS, seconds: 2 });
    await server.load(Array.from({ length: 2000 }, (_, at) => `<urn:s${at}> <urn:p> <urn:o${at % 40}> <urn:g> .\n`));
    const endpoint = endpointOf(server.url);
    if (!endpoint.ok) throw new Error(endpoint.issues.join());
    engine = httpEngine(endpoint.value);
    host = endpoint.value.host;
  }, 120_000);
  afterAll(() => server?.stop());

  async function handedBack(term: Fragment) {
    const { rows } = await engine.select(sparql`SELECT (${term} AS ?o) { }`);
    return rows.map((row) => row.get('o'));
  }

  test('any text as a literal comes back as it was', async () => {
    const back = await Promise.all(TEXTS.map((text) => handedBack(literal(text))));
    expect(back).toEqual(TEXTS.map((text) => [{ as: 'literal', text: text.toWellFormed() }]));
  });

  test('any text as an IRI comes back as it was, or was refused', async () => {
    const iris = TEXTS.map((text) => `urn:x:${text}`).filter(isIri);
    const back = await Promise.all(iris.map((text) => handedBack(iri(text))));
    expect(back).toEqual(iris.map((text) => [{ as: 'iri', iri: text }]));
  });

  test('rows that it cuts are told to be cut, others are not', async () => {
    const first = async (limit: number) => {
      const { rows, partial } = await engine.select(
        sparql`SELECT ?s { GRAPH <urn:g> { ?s ?p ?o } } LIMIT ${whole(limit)}`,
      );
      return [rows.length, partial];
    };
    expect(await first(MOST_ROWS - 1)).toEqual([MOST_ROWS - 1, undefined]);
    expect(await first(MOST_ROWS + 1)).toEqual([MOST_ROWS, `${host} gives ${MOST_ROWS} rows to a question at most.`]);
  });

  test('what it does not take it explains without repeating it', async () => {
    await expect(engine.select(sparql`SELEC ?s {}`)).rejects.toMatchObject({
      details: { kind: 'rejected-query', status: 400, host, said: expect.stringMatching(/^Virtuoso 37000 .*'SELEC'/) },
    });
  });

  test('what takes it too long it gives up, and is asked on', async () => {
    const long = sparql`SELECT (COUNT(*) AS ?n) {
      GRAPH <urn:g> { ?a ?p ?o . ?b ?q ?o . ?c ?r ?o . ?d ?s ?o . ?e ?t ?u } FILTER(STR(?a) < STR(?e)) }`;
    await expect(engine.select(long)).rejects.toMatchObject({ details: { host, status: 500 } });
    expect((await engine.select(sparql`SELECT * { GRAPH <urn:g> { <urn:s1> ?p ?o } }`)).rows.length).toBe(1);
  });
});
