import type { OpenDataset } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import type { LossCount } from './format';
import { countLosses, cutLoss, isPartial } from './losses';

const ONLY_OURS = 'only in the extension, which other programs may not show';

/** Counts what a program that does not know our extension will not see, or will see as less than it is. */
export function stixLosses(dataset: OpenDataset, lexicon: Lexicon): LossCount {
  const { families = [], types = [], kinds = [] } = dataset.vocabulary ?? {};
  return countLosses(dataset, [
    {
      ofClaim: ({ by }) => Number(by === undefined),
      one: 'claim that is only heard as denied is a relationship all the same, with an opinion that strongly disagrees',
      many: 'claims that are only heard as denied are relationships all the same, with opinions that strongly disagree',
    },
    {
      ofClaim: ({ negated = false }) => Number(negated),
      one: 'claim that a relation does not hold becomes a relationship whose type begins with “not-”',
      many: 'claims that a relation does not hold become relationships whose types begin with “not-”',
    },
    {
      ofClaim: ({ mode }) => Number(mode === 'planned' || mode === 'predicted'),
      one: `claim about the future is a relationship like any other; that it is planned or predicted stands ${ONLY_OURS}`,
      many: `claims about the future are relationships like any other; that they are planned or predicted stands ${ONLY_OURS}`,
    },
    {
      ofClaim: ({ time }) => Number(time !== undefined && isPartial(time.edtf)),
      one: `partial date stands ${ONLY_OURS}`,
      many: `partial dates stand ${ONLY_OURS}`,
    },
    {
      ofClaim: ({ also = [] }) => Number(also.length > 0),
      one: `claim has further parties that stand ${ONLY_OURS}`,
      many: `claims have further parties that stand ${ONLY_OURS}`,
    },
    {
      ofClaim: ({ type }) => Number(lexicon.type(type).symmetric),
      one: 'claim without direction points from one actor to the other',
      many: 'claims without direction point from one actor to the other',
    },
    {
      ofActor: ({ partOf }) => Number(partOf !== undefined),
      one: `actor is part of another; that stands ${ONLY_OURS}`,
      many: `actors are part of others; that stands ${ONLY_OURS}`,
    },
    {
      ofAll: families.length + types.length + kinds.length,
      one: `entry of the dataset’s own vocabulary stands ${ONLY_OURS}`,
      many: `entries of the dataset’s own vocabulary stand ${ONLY_OURS}`,
    },
    cutLoss(dataset),
  ]);
}
