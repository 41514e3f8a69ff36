import { expect, test } from 'vitest';
import type { SparqlEngine } from '../../../../src/sources/sparql/engine';
import { engineSource } from '../../../../src/sources/sparql/engine-source';
import type { Mapping } from '../../../../src/sources/sparql/mapped/mapping';
import { PRESETS } from '../../../../src/sources/sparql/mapped/presets';
import { DEFAULT_VIEW } from '../../../../src/view/state';
import { HOSTILE } from '../../../support/hostile-text';
import { parsedQuery } from '../../../support/sparqljs';
import { UNRESTRICTED } from '../../contract/any-question';
import { engineWith, shapeOf } from './asked';
import { FTM, REIFIED, SCHEMA_ORG, STIX, TRIPLES, WIKIBASE } from './fixtures';

/** An engine that hands each query to a parser that is not ours before it is answered. */
function parsing(engine: SparqlEngine, asked: Set<string>): SparqlEngine {
  return {
    ...engine,
    select(query, options) {
      parsedQuery(query.text);
      asked.add(query.text);
      return engine.select(query, options);
    },
  };
}

const EVERYTHING = [WIKIBASE, FTM, STIX, SCHEMA_ORG, REIFIED, TRIPLES].join('\n');
const GRAPHS = ['default', 'named', 'sources'] as const;

test.each(PRESETS.map(({ id, mapping }) => [id, mapping] as const))(
  '%s: every query is SPARQL 1.1, whatever is looked for',
  async (_, mapping) => {
    for (const graphs of GRAPHS) {
      const { source: from, ...rest } = mapping;
      const read: Mapping = { ...rest, graphs, ...(from && graphs !== 'sources' && { source: from }) };
      const asked = new Set<string>();
      const engine = parsing(engineWith(EVERYTHING), asked);
      const shape = await shapeOf(read, engine);
      const source = engineSource(engine, async () => shape);
      for (const words of graphs === 'default' ? HOSTILE : HOSTILE.slice(0, 4)) {
        await source.search(words, { limit: 3 });
        const filters = { ...DEFAULT_VIEW.filters, text: { text: words, suspended: false } };
        await source.count({ ...UNRESTRICTED, filters });
      }
      for (const facet of shape.about.facets) await source.facet(facet, UNRESTRICTED, { limit: 3 });
      expect(asked.size).toBeGreaterThan(10);
    }
  },
  120_000,
);
