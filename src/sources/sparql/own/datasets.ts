import { DATA } from '../../../formats/rdf/namespaces';
import { asking, countIn, textIn } from '../asking';
import type { SparqlEngine } from '../engine';
import { type Fragment, sparql } from '../fragment';
import { iri } from '../terms';
import { A, DATASET, PROFILE, PROFILE_OF, TITLE } from './names';

/** A dataset of our own shape that an engine holds. */
export interface HeldDataset {
  readonly iri: string;
  readonly title: string;
  readonly claims: number;
}

/** The datasets of our own shape that an engine holds, those with most claims first. */
export async function datasetsIn(engine: SparqlEngine, signal?: AbortSignal): Promise<readonly HeldDataset[]> {
  const { rows } = asking(engine, signal);
  const found = await rows(
    sparql`SELECT DISTINCT ?dataset ?title { GRAPH ?g { ?dataset ${A} ${DATASET} ; ${TITLE} ?title } } LIMIT 1000`,
  );
  const held = await Promise.all(
    found.map(async (row): Promise<HeldDataset | undefined> => {
      const term = row.get('dataset');
      if (term?.as !== 'iri' || !term.iri.startsWith(DATA)) return undefined;
      const [count] = await rows(claimCount(iri(term.iri)));
      return { iri: term.iri, title: textIn(row.get('title')) ?? term.iri, claims: countIn(count, 'claims') };
    }),
  );
  return held.filter((one) => one !== undefined).sort((a, b) => b.claims - a.claims || (a.iri < b.iri ? -1 : 1));
}

/** How many claims a dataset has. */
export function claimCount(dataset: Fragment): Fragment {
  return sparql`SELECT (COUNT(*) AS ?claims) {
GRAPH ?h { ?profile ${PROFILE_OF} ${dataset} }
GRAPH ?g { ?claim ${PROFILE} ?profile }
}`;
}
