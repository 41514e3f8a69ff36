import type { Claim, OpenDataset } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import { chunked } from './chunks';
import { csvHead, csvLine } from './csv-line';
import { CELL_LOSSES, isKept, isPlain, lossIn } from './csv-losses';
import type { WrittenFormat } from './format';
import {
  actorDetails,
  answerLosses,
  claimsCounted,
  headLoss,
  looseActors,
  sourcesLost,
  vocabularyLoss,
} from './left-behind';
import { countLosses, cutLoss, type LossRule } from './losses';
import { everyName, namesOf } from './names';
import { newTies, TIE_COLUMNS } from './ties';

/** One line a tie, with how many claims it is made of: what programs for networks call an edge list. */
export const edgeList: WrittenFormat = {
  id: 'edges-csv',
  label: 'Edge list (CSV)',
  hint: 'ties with their weights, for igraph, pandas and networkx',
  extension: 'edges.csv',
  mime: 'text/csv',
  isSummary: true,
  write: (dataset, lexicon) => chunked(linesOf(dataset, lexicon)),
  losses: (dataset, lexicon) => countLosses(dataset, lossRules(dataset, lexicon)),
};

function* linesOf(dataset: OpenDataset, lexicon: Lexicon): Generator<string, void> {
  const ties = newTies(dataset, namesOf(dataset, lexicon));
  yield csvHead(TIE_COLUMNS);
  for (const claim of dataset.claims) {
    ties.add(claim);
    // Nothing can be written before all claims were seen; an empty piece is a chance to stop.
    yield '';
  }
  for (const row of ties.rows()) yield csvLine(row);
}

function lossRules(dataset: OpenDataset, lexicon: Lexicon): readonly LossRule[] {
  return [
    claimsCounted('in the weight of its tie', 'in the weights of their ties'),
    ...answerLosses(),
    looseActors(dataset),
    actorDetails(),
    sourcesLost(dataset),
    vocabularyLoss(dataset),
    headLoss(dataset),
    ...tieLosses(dataset, lexicon),
    cutLoss(dataset),
  ];
}

/** What the cells of ties lose: a further claim of a tie may change its days, and so what they lose. */
function tieLosses(dataset: OpenDataset, lexicon: Lexicon): readonly LossRule[] {
  const names = namesOf(dataset, lexicon);
  const arePlain = everyName(dataset, lexicon, isKept) && lexicon.kinds.every(({ id }) => isKept(id));
  return CELL_LOSSES.map(({ lossOf, one, many }) => {
    const ties = newTies(dataset, names);
    const lossNow = (claim: Claim) => {
      const row = ties.rowFor(claim);
      return row ? lossIn([row], lossOf) : 0;
    };
    const ofClaim = (claim: Claim) => {
      const before = arePlain && isPlain(claim) ? undefined : lossNow(claim);
      ties.add(claim);
      return before === undefined ? 0 : lossNow(claim) - before;
    };
    return { ofClaim, one, many };
  });
}
