import type { Claim, Dataset } from '../../src/model/dataset';
import type { Found } from './found';
import { everything, pageTree, textIn } from './html-tree';

const OURS = ['html', 'head', 'meta', 'title', 'style', 'body', 'noscript', 'p', 'script'];

/** The dataset that a page which explores holds; throws where the page has any element but its own. */
export function offlineHtmlFound(written: string, dataset: Dataset): Found {
  const nodes = everything(pageTree(written));
  const foreign = nodes.filter(({ name }) => !OURS.includes(name));
  if (foreign.length > 0) throw new Error(`not ours: ${foreign.map(({ name }) => name)}`);
  const data = nodes.find(({ attributes }) => attributes.get('id') === 'data');
  const parsed = JSON.parse(textIn(data!));
  const claims: Claim[] = parsed.claims.map(({ claim }: { readonly claim: Claim }) => claim);
  const { actors, views = [], derivedFrom } = parsed.dataset;
  return {
    kept: { ...parsed.dataset, claims },
    expected: dataset,
    counts: { actors: actors.length, claims: claims.length },
    losses: [
      [/^kept views? (is|are) named on the page/, views.length],
      [/that (is|are) not exported, and no longer/, derivedFrom?.cut?.partOf ?? 0],
    ],
  };
}
