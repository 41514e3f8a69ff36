import type { DatedTime, OpenDataset } from '../../model/dataset';
import { isHoldable } from '../characters';
import { cutLoss, type LossRule } from '../losses';
import { everyText } from '../texts';

/** What a report for reading does not hold. */
export function reportLosses(dataset: OpenDataset): readonly LossRule[] {
  const { actors: _, claims: __, ...head } = dataset;
  const { vocabulary, views = [] } = head;
  const unsaid = (time: DatedTime | undefined) => Number(time?.note !== undefined);
  return [
    {
      ofClaim: () => 1,
      one: 'claim becomes sentences to be read: no program makes a graph of them again',
      many: 'claims become sentences to be read: no program makes a graph of them again',
    },
    {
      ofAll: dataset.sources.reduce((sum, { published }) => sum + unsaid(published), 0),
      ofClaim: ({ time, saidAt, responses = [] }) =>
        unsaid(time) + unsaid(saidAt) + responses.reduce((sum, answer) => sum + unsaid(answer.saidAt), 0),
      one: 'remark on a date is left out; that the date is inferred or counted is said',
      many: 'remarks on dates are left out; that the dates are inferred or counted is said',
    },
    {
      ofAll: views.length,
      one: 'kept view is named, and leads nowhere',
      many: 'kept views are named, and lead nowhere',
    },
    {
      ofAll: (vocabulary?.types.length ?? 0) + (vocabulary?.kinds.length ?? 0),
      one: 'entry of the dataset’s own vocabulary leaves its definition behind',
      many: 'entries of the dataset’s own vocabulary leave their definitions behind',
    },
    {
      ofAll: Number(!everyText(head, isHoldable)),
      ofActor: (actor) => Number(!everyText(actor, isHoldable)),
      ofClaim: (claim) => Number(!everyText(claim, isHoldable)),
      one: 'part has characters that no text file holds; each is replaced by � and its code',
      many: 'parts have characters that no text file holds; each is replaced by � and its code',
    },
    cutLoss(dataset),
  ];
}
