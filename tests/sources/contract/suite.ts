import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/graph/atlas';
import { columnsSource } from '../../../src/sources/columns-source';
import type { GraphSource } from '../../../src/sources/graph-source';
import { runs } from '../../support/runs';
import { anyQuestion, UNRESTRICTED } from './any-question';
import { closerQuestions, commonRestrictions, MOST_CHOSEN, overviewOf, searchesIn } from './fixed-questions';
import { keysByPages, listsOf } from './lists';
import { expectSameOneByOne } from './one-by-one';
import { ask, type Question } from './question';
import { expectSame } from './same-answer';

const ALL = 1_000_000;
/** Longer lists take engines too long to page through in every run. */
const LONGEST_PAGED = 5_000;
/** A machine with much else to do takes long. */
const PATIENCE = { timeout: 180_000 };

/** A dataset that sources are held to, with how often it is asked at random. */
export interface Held {
  readonly name: string;
  readonly atlas: Atlas;
  readonly tries: number;
  /** Of many claims only what is most often chosen is tried, unless everything is tested in depth. */
  readonly many?: boolean;
  /** What answers are held against where it is not the columns. */
  readonly against?: GraphSource;
  /** Further tests of the source, which stands open when they run. */
  readonly also?: (opened: () => GraphSource) => void;
}

/** How a dataset gets into a source. */
export type Open = (atlas: Atlas) => Promise<GraphSource>;

/** Holds a source of a dataset to the contract that all sources keep: to the same question the same answer. */
export function keepsTheContract(
  { name, atlas, tries, many = false, against = columnsSource(atlas), also }: Held,
  open: Open,
) {
  describe(name, PATIENCE, () => {
    const columns = columnsSource(atlas);
    const choices = async () => {
      const all = await commonRestrictions(columns);
      return many && !process.env['DEEP'] ? all.filter(([choice]) => MOST_CHOSEN.has(choice)) : all;
    };
    let source: GraphSource;
    beforeAll(async () => {
      source = await open(atlas);
    }, PATIENCE.timeout);
    afterAll(() => source?.close());

    also?.(() => source);

    test('is told as it is: its size, words and sources', async () => {
      const { lexicon, facets, axes, ...about } = await source.about();
      const { lexicon: whole, facets: allFacets, axes: allAxes, ...expected } = await against.about();
      expect({ ...about, words: expected.words }).toEqual(expected);
      expect(allFacets).toEqual(expect.arrayContaining([...facets]));
      expect(allAxes).toEqual(axes);
      const used = atlas.columns.types.values;
      expect(used.map(({ id }) => lexicon.type(id))).toEqual(used.map(({ id }) => whole.type(id)));
      const kinds = new Set(atlas.dataset.actors.map(({ kind }) => kind));
      expect([...kinds].map((kind) => lexicon.kind(kind))).toEqual([...kinds].map((kind) => whole.kind(kind)));
    });

    test('names are found whatever their case, those with most claims first', async () => {
      for (const question of searchesIn(atlas)) await expectSame(question, source, against);
    });

    test('the same passes whatever a reader chooses: claims, actors, facets, pairs, timelines', async () => {
      const about = await source.about();
      for (const [choice, restriction] of await choices()) {
        for (const question of overviewOf(restriction, about)) {
          await expectSame(question, source, against, choice);
        }
      }
    });

    test('neighbours, claims of pairs and shortest paths are the same', async () => {
      for (const [choice, restriction] of await choices()) {
        const isWide = choice === 'everything' || choice === 'several choices together';
        const questions = isWide ? await closerQuestions(columns, restriction) : [];
        for (const question of questions) await expectSame(question, source, against, choice);
      }
    });

    test('many pairs asked for at once have the same claims as pair by pair, on the first page and behind it', async () => {
      const all = await choices();
      const wide = all.filter(([choice]) => choice === 'everything' || choice === 'several choices together');
      for (const [choice, restriction] of wide) await expectSameOneByOne(source, columns, restriction, choice);
    });

    test('any question has the same answer', async () => {
      const about = await source.about();
      const question = anyQuestion(atlas, about);
      await fc.assert(
        fc.asyncProperty(question, (one) => expectSame(one, source, against)),
        { ...runs(tries), endOnFailure: true },
      );
    });

    test('pages by key cover every list once', async () => {
      for (const [list, page] of await listsOf(columns)) {
        const whole = await page(columns, { limit: ALL });
        if (whole.length > LONGEST_PAGED) continue;
        const limit = Math.max(1, Math.ceil(whole.length / 4));
        const keys = await keysByPages(source, page, limit);
        expect([list, keys.toSorted()]).toEqual([list, whole.toSorted()]);
      }
    });

    test('a question that is given up rejects with an AbortError, and the next is answered', async () => {
      const questions: readonly Question[] = [
        { ask: 'count', restriction: UNRESTRICTED },
        { ask: 'strongest', restriction: UNRESTRICTED, limit: 3 },
        ...(await closerQuestions(columns, UNRESTRICTED)).slice(0, 8),
      ];
      for (const question of questions) {
        const before = AbortSignal.abort();
        await expect(ask(source, question, before)).rejects.toMatchObject({ name: 'AbortError' });
        const later = new AbortController();
        const answer = ask(source, question, later.signal);
        later.abort();
        await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
      }
      for (const question of questions) await expectSame(question, source, against);
    });
  });
}
