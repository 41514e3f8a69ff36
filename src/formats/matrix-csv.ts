import type { OpenDataset } from '../model/dataset';
import { chunked } from './chunks';
import { csvHead, csvLine } from './csv-line';
import { cellLosses } from './csv-losses';
import type { WrittenFormat } from './format';
import { answerLosses, claimsCounted, headLoss, sourcesLost, vocabularyLoss } from './left-behind';
import { countLosses, cutLoss, type LossRule } from './losses';

/** A table of actors by actors, with how many claims there are from the one of the row to the one of the column. */
export const matrixCsv: WrittenFormat = {
  id: 'matrix-csv',
  label: 'Matrix of counts (CSV)',
  hint: 'actors by actors, for UCINET, R and spreadsheets',
  extension: 'matrix.csv',
  mime: 'text/csv',
  isSummary: true,
  write: (dataset) => chunked(linesOf(dataset)),
  losses: (dataset) => countLosses(dataset, lossRules(dataset)),
};

function* linesOf({ actors, claims }: OpenDataset): Generator<string, void> {
  const counts = new Map<string, Map<string, number>>();
  yield csvHead(['id', 'name', ...actors.map(({ id }) => id)]);
  for (const { subject, object } of claims) {
    const row = counts.get(subject) ?? new Map<string, number>();
    counts.set(subject, row.set(object, (row.get(object) ?? 0) + 1));
    // Nothing can be written before all claims were seen; an empty piece is a chance to stop.
    yield '';
  }
  for (const { id, label } of actors) {
    const row = counts.get(id);
    yield csvLine([id, label, ...actors.map((other) => row?.get(other.id) ?? 0)]);
  }
}

function lossRules(dataset: OpenDataset): readonly LossRule[] {
  return [
    claimsCounted('in its cell', 'in their cells'),
    ...answerLosses(),
    {
      ofActor: () => 1,
      one: 'actor keeps its id and name, and nothing else that is known of it',
      many: 'actors keep their ids and names, and nothing else that is known of them',
    },
    sourcesLost(dataset),
    vocabularyLoss(dataset),
    headLoss(dataset),
    ...cellLosses({ ofActor: ({ id, label }) => [[id], [id, label]] }),
    cutLoss(dataset),
  ];
}
