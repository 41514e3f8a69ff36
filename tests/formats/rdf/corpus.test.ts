import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonLd } from '../../../src/formats/json-ld';
import type { Statements } from '../../../src/formats/rdf/statements';
import { newFindings } from '../../../src/formats/reading/findings';
import { statementsOfJsonLd } from '../../../src/formats/reading/read-json-ld';
import { statementsOf } from '../../../src/formats/reading/read-rdf';
import { trig } from '../../../src/formats/trig';
import { turtle } from '../../../src/formats/turtle';
import { readBy } from '../../support/read-file';

const FOLDER = new URL('../../../../shared/corpus/rdf/', import.meta.url);
const there = (name: string) => existsSync(new URL(name, FOLDER));
const textOf = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Subjects with objects that are no literals, and the statements between them. */
function countsOf(statements: Statements) {
  const nodes = new Set<string>();
  const classes = new Set<string>();
  let [all, ties, typings] = [0, 0, 0];
  for (const subject of statements.subjects()) {
    nodes.add(subject);
    for (const { property, value } of statements.about(subject)) {
      all++;
      if (value.as !== 'node') continue;
      nodes.add(value.node);
      ties++;
      if (property !== TYPE) continue;
      typings++;
      classes.add(value.node);
    }
  }
  return { all, nodes: nodes.size, ties, typings };
}

describe('files of other people', () => {
  test.runIf(there('orgOntology.ttl'))(
    'orgOntology.ttl: 748 statements, 98 nodes, 296 ties, 97 of them a class',
    async () => {
      expect(countsOf(statementsOf(textOf('orgOntology.ttl'), 'TriG'))).toEqual({
        all: 748,
        nodes: 98,
        ties: 296,
        typings: 97,
      });
      const answer = await readBy(turtle, 'orgOntology.ttl', textOf('orgOntology.ttl'));
      expect(answer).toMatchObject({ ok: true, issues: [] });
      if (answer.ok !== true) return;
      const { actors, claims } = answer.value;
      expect({ actors: actors.length, claims: claims.length }).toEqual({ actors: 89, claims: 199 });
      const person = actors.find(({ id }) => id === 'http://www.w3.org/ns/org#memberOf');
      expect(person).toMatchObject({ label: 'member of', kind: 'objectproperty' });
    },
  );

  test.runIf(there('raptor_example1.trig')).each([
    ['raptor_example1.trig', { all: 15, nodes: 13, ties: 12 }, ['G1', 'G2', 'G3']],
    ['raptor_example3.trig', { all: 6, nodes: 5, ties: 2 }, ['bob', 'alice']],
    ['raptor_bug451.trig', { all: 9, nodes: 8, ties: 6 }, ['nie#', 'nie_metadata#']],
  ])('%s', async (name, counts, graphs) => {
    expect(countsOf(statementsOf(textOf(name), 'TriG'))).toMatchObject(counts);
    const answer = await readBy(trig, name, textOf(name));
    expect(answer).toMatchObject({ ok: true, issues: [] });
    if (answer.ok !== true) return;
    expect(answer.value.sources.map(({ title }) => title.split(/#(?=.)|\/(?=[^/]*$)/).at(-1))).toEqual(graphs);
  });

  test.runIf(there('raptor_example2.trig'))('raptor_example2.trig is refused at its line 6', async () => {
    await expect(readBy(trig, 'x', textOf('raptor_example2.trig'))).rejects.toMatchObject({
      code: 'not-rdf',
      place: 'line 6',
    });
  });

  test.runIf(there('w3c_anno1.jsonld')).each([
    ['w3c_anno1.jsonld', { all: 3, nodes: 4, ties: 3 }],
    ['w3c_anno19.jsonld', { all: 5, nodes: 6, ties: 5 }],
    ['w3c_anno41.jsonld', { all: 56, nodes: 35, ties: 39 }],
  ])('%s: refused for a context that is elsewhere, read with the context in its place', async (name, counts) => {
    const url = 'http://www.w3.org/ns/anno.jsonld';
    expect(await readBy(jsonLd, name, textOf(name))).toMatchObject({
      ok: false,
      issues: expect.arrayContaining([
        expect.objectContaining({ severity: 'error', message: expect.stringContaining(url) }),
      ]),
    });
    const { '@context': context } = JSON.parse(textOf('w3c_anno_context.jsonld'));
    const findings = newFindings();
    const statements = await statementsOfJsonLd({ ...JSON.parse(textOf(name)), '@context': context }, findings);
    expect(countsOf(statements)).toMatchObject(counts);
    expect(findings.found).toBe(0);
  });

  test.runIf(there('pina-colada.jsonld'))(
    'pina-colada.jsonld is refused for its context, as it says nothing without',
    async () => {
      expect(await readBy(jsonLd, 'x', textOf('pina-colada.jsonld'))).toMatchObject({
        ok: false,
        issues: expect.arrayContaining([expect.objectContaining({ severity: 'error', code: 'remote-context' })]),
      });
    },
  );

  test.runIf(there('w3c_anno_context.jsonld'))('w3c_anno_context.jsonld holds no statement', async () => {
    expect(await readBy(jsonLd, 'x', textOf('w3c_anno_context.jsonld'))).toMatchObject({
      ok: false,
      issues: [{ severity: 'error', code: 'no-graph' }],
    });
  });
});
