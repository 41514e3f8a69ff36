import { expect, test } from 'vitest';
import { atlasOf } from '../../../src/graph/atlas';
import { columnsSource } from '../../../src/sources/columns-source';
import type { SparqlEngine } from '../../../src/sources/sparql/engine';
import { engineSource } from '../../../src/sources/sparql/engine-source';
import { PRESETS } from '../../../src/sources/sparql/mapped/presets';
import { shippedDatasets } from '../../support/shipped';
import { parsedQuery } from '../../support/sparqljs';
import { standardVocabulary } from '../../support/vocabulary';
import { UNRESTRICTED } from '../contract/any-question';
import { closerQuestions, commonRestrictions, overviewOf, searchesIn } from '../contract/fixed-questions';
import { inOxigraph } from '../contract/open-own';
import { ask } from '../contract/question';
import { engineWith, shapeOf } from './mapped/asked';
import { FTM, REIFIED, SCHEMA_ORG, STIX, TRIPLES, WIKIBASE } from './mapped/fixtures';

/** Hands each query to a parser that is not ours before it is answered. */
function parsing(asked: Set<string>): (engine: SparqlEngine) => SparqlEngine {
  return (engine) => ({
    ...engine,
    select(query, options) {
      parsedQuery(query.text);
      asked.add(query.text);
      return engine.select(query, options);
    },
  });
}

const [, sel] = shippedDatasets().find(([name]) => name === 'harbour-of-sel')!;
const SEL = atlasOf(sel, standardVocabulary);

test('every query that is put about our own data is SPARQL 1.1, many pairs at once and paths included', async () => {
  const asked = new Set<string>();
  const source = await inOxigraph(SEL, [], parsing(asked));
  const about = await source.about();
  const columns = columnsSource(SEL);
  for (const [, restriction] of await commonRestrictions(columns)) {
    const questions = [...overviewOf(restriction, about), ...(await closerQuestions(columns, restriction))];
    for (const question of questions) await ask(source, question);
  }
  for (const question of searchesIn(SEL)) await ask(source, question);
  expect(asked.size).toBeGreaterThan(300);
}, 120_000);

const EVERYTHING = [WIKIBASE, FTM, STIX, SCHEMA_ORG, REIFIED, TRIPLES].join('\n');

test.each(PRESETS.map(({ id, mapping }) => [id, mapping] as const))(
  '%s: so is every query about other people’s data',
  async (_, mapping) => {
    const asked = new Set<string>();
    const engine = parsing(asked)(engineWith(EVERYTHING));
    const shape = await shapeOf(mapping, engine);
    const source = engineSource(engine, async () => shape);
    const { value: found } = await source.strongest(UNRESTRICTED, { limit: 20 });
    const [best] = found;
    const pairs = found.map(({ ends }) => ({ ends, limit: 3 }));
    await ask(source, { ask: 'claims', pairs, restriction: UNRESTRICTED });
    await ask(source, { ask: 'claims', pairs: pairs.slice(0, 1), restriction: UNRESTRICTED });
    for (const question of overviewOf(UNRESTRICTED, shape.about)) await ask(source, question);
    if (best) {
      await ask(source, { ask: 'neighbours', id: best.ends[0], restriction: UNRESTRICTED, limit: 5 });
      const ends = [best.ends[0], pairs.at(-1)!.ends[1]] as const;
      await ask(source, { ask: 'paths', ends, restriction: UNRESTRICTED, limit: 5, hops: 4 });
      const only = found.flatMap((pair) => pair.ends);
      await ask(source, { ask: 'count', restriction: { ...UNRESTRICTED, only, hidden: only.slice(0, 1) } });
    }
    expect(asked.size).toBeGreaterThan(10);
  },
  60_000,
);
