import fc from 'fast-check';
import { expect } from 'vitest';
import { columnsSource } from '../../../../src/sources/columns-source';
import type { SparqlEngine } from '../../../../src/sources/sparql/engine';
import { engineSource } from '../../../../src/sources/sparql/engine-source';
import type { Mapping } from '../../../../src/sources/sparql/mapped/mapping';
import { runs } from '../../../support/runs';
import { anyQuestion } from '../../contract/any-question';
import { closerQuestions, commonRestrictions, overviewOf, searchesIn } from '../../contract/fixed-questions';
import { keysByPages, listsOf } from '../../contract/lists';
import type { Question } from '../../contract/question';
import { expectSame } from '../../contract/same-answer';
import { atlasThere, shapeOf } from './asked';

/** How much is asked: each so many-th of the choices that readers make, and so many questions at random. */
interface Extent {
  readonly every: number;
  readonly tries: number;
}

/** Asks an engine in the eyes of a mapping what sources are asked, and expects what the same claims in memory answer. */
export async function expectSameAsInMemory(mapping: Mapping, engine: SparqlEngine, { every, tries }: Extent) {
  const shape = await shapeOf(mapping, engine);
  const atlas = await atlasThere(shape, engine);
  const columns = columnsSource(atlas);
  const source = engineSource(engine, async () => shape);
  const { about } = shape;
  expect(about).toMatchObject({ claims: atlas.dataset.claims.length });
  const isTold = (question: Question) => question.ask !== 'bins' || about.axes.includes(question.axis);
  const choices = (await commonRestrictions(columns)).filter((_, at) => at % every === 0);
  for (const [choice, restriction] of choices) {
    const questions = [...overviewOf(restriction, about), ...(await closerQuestions(columns, restriction))];
    for (const question of questions.filter(isTold)) await expectSame(question, source, columns, choice);
  }
  for (const question of searchesIn(atlas)) await expectSame(question, source, columns);
  for (const [list, page] of await listsOf(columns)) {
    const whole = await page(columns, { limit: 1_000 });
    expect([list, (await keysByPages(source, page, 1)).toSorted()]).toEqual([list, whole.toSorted()]);
  }
  await fc.assert(
    fc.asyncProperty(anyQuestion(atlas, about).filter(isTold), (one) => expectSame(one, source, columns)),
    { ...runs(tries), endOnFailure: true },
  );
}
