import type { OpenDataset } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import type { LossCount } from './format';
import { ftmDate, ftmNamesOf, isMembership, isSubsidiary } from './ftm-entities';
import { countLosses, cutLoss } from './losses';

const ONLY_OURS = 'only in the actorAtlas part of its line, which other programs do not show';
/** The kinds that the model has a schema of their own for. */
const KINDS = new Set(['person', 'government', 'organisation', 'event']);

/** Counts what a program that knows the model alone will not see. */
export function ftmLosses(dataset: OpenDataset, lexicon: Lexicon): LossCount {
  const names = ftmNamesOf(dataset, lexicon);
  const { families = [], types = [], kinds = [] } = dataset.vocabulary ?? {};
  return countLosses(dataset, [
    {
      ofClaim: ({ responses = [] }) => responses.length,
      one: 'denial, objection or support becomes a line in the description of its claim’s link',
      many: 'denials, objections and expressions of support become lines in the descriptions of their claims’ links',
    },
    {
      ofClaim: ({ negated = false }) => Number(negated),
      one: 'claim that a relation does not hold is a link like any other; its role says so',
      many: 'claims that a relation does not hold are links like any other; their roles say so',
    },
    {
      ofClaim: (claim) => Number(!isMembership(claim, names) && !lexicon.type(claim.type).symmetric),
      one: 'claim with a direction becomes a link without; subject and object tell which is which',
      many: 'claims with a direction become links without; subject and object tell which is which',
    },
    {
      ofClaim: ({ time }) => Number(time !== undefined && !isHeld(time.edtf)),
      one: `date that is no plain year, month or day stands ${ONLY_OURS}`,
      many: `dates that are no plain years, months or days stand ${ONLY_OURS}`,
    },
    {
      ofClaim: ({ also = [] }) => Number(also.length > 0),
      one: `claim has further parties that stand ${ONLY_OURS}`,
      many: `claims have further parties that stand ${ONLY_OURS}`,
    },
    {
      ofActor: ({ kind }) => Number(!KINDS.has(kind)),
      one: `actor is of a kind that stands ${ONLY_OURS}`,
      many: `actors are of kinds that stand ${ONLY_OURS}`,
    },
    {
      ofActor: (actor) => Number(actor.partOf !== undefined && !isSubsidiary(actor, names)),
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

function isHeld(edtf: string): boolean {
  return edtf.split('/').every((date) => date === '' || date === '..' || ftmDate(date) !== undefined);
}
