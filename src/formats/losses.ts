import type { Claim, Dataset, Stance } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import type { Loss } from './format';

/** A loss in words that agree with its count. */
export function loss(count: number, one: string, many: string): Loss {
  return { count, what: count === 1 ? one : many };
}

/** Only what is really lost. */
export function onlyReal(losses: readonly Loss[]): readonly Loss[] {
  return losses.filter(({ count }) => count > 0);
}

/** What an extract had to cut off, whatever the format. */
export function cutLoss({ derivedFrom }: Dataset): Loss {
  return loss(
    derivedFrom?.cut?.partOf ?? 0,
    'actor is part of another that is not exported, and no longer says so',
    'actors are part of others that are not exported, and no longer say so',
  );
}

const STANCE_NOUNS: Readonly<Record<Stance, readonly [one: string, many: string]>> = {
  denies: ['denial', 'denials'],
  disputes: ['objection', 'objections'],
  supports: ['expression of support', 'expressions of support'],
};

/** What is lost wherever a claim becomes one edge with flat attributes. */
export function edgeLosses(dataset: Dataset, lexicon: Lexicon): readonly Loss[] {
  const { claims, actors } = dataset;
  const claimsWith = (test: (claim: Claim) => boolean | undefined) => claims.filter(test).length;
  return [
    responseLoss('denies', claims),
    responseLoss('disputes', claims),
    responseLoss('supports', claims),
    loss(
      claimsWith(({ time }) => time && isPartial(time.edtf)),
      'partial date is widened to a first and last day; the original text goes along as time_edtf',
      'partial dates are widened to a first and last day; the original text goes along as time_edtf',
    ),
    loss(
      claimsWith(({ also }) => also?.some(({ role }) => role === 'party' || role === 'with')),
      'claim with a third party loses that party’s line; its name stays in also',
      'claims with a third party lose that party’s line; its name stays in also',
    ),
    loss(
      claimsWith(({ type }) => lexicon.type(type).symmetric),
      'claim without direction points from one actor to the other; symmetric says so',
      'claims without direction point from one actor to the other; symmetric says so',
    ),
    loss(
      claimsWith(({ negated }) => negated),
      'claim that a relation does not hold is an edge like any other; negated says so',
      'claims that a relation does not hold are edges like any other; negated says so',
    ),
    loss(
      claims.reduce((sum, { evidence }) => sum + evidence.length, 0),
      'passage keeps its source and position, not its paragraph and its first and last words',
      'passages keep their source and position, not their paragraph and their first and last words',
    ),
    loss(
      actors.filter(({ partOf }) => partOf !== undefined).length,
      'actor that is part of another has that as an attribute, not as a group',
      'actors that are part of another have that as an attribute, not as a group',
    ),
    vocabularyLoss(dataset),
    cutLoss(dataset),
  ];
}

function responseLoss(stance: Stance, claims: readonly Claim[]): Loss {
  const count = claims.reduce(
    (sum, { responses }) => sum + (responses ?? []).filter((response) => response.stance === stance).length,
    0,
  );
  const [one, many] = STANCE_NOUNS[stance];
  return loss(
    count,
    `${one} becomes an attribute of the claim’s edge, not a record with its own words, date and source`,
    `${many} become an attribute of the claim’s edge, not a record with its own words, date and source`,
  );
}

function vocabularyLoss({ vocabulary }: Dataset): Loss {
  const { families = [], types = [], kinds = [] } = vocabulary ?? {};
  return loss(
    families.length + types.length + kinds.length,
    'entry of the dataset’s own vocabulary leaves its definition behind',
    'entries of the dataset’s own vocabulary leave their definitions behind',
  );
}

/** True unless each of its dates is a full, certain day or an open end. */
function isPartial(edtf: string): boolean {
  return edtf.split('/').some((date) => date !== '..' && date !== '' && !/^-?\d{4}-\d{2}-\d{2}$/.test(date));
}
