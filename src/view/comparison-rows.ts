import { nameOfActor } from '../graph/atlas';
import type { ClaimId } from '../model/ids';
import type { Compared } from './comparison';
import { type Account, answersOf, claimsOf } from './comparison-account';
import { VERDICTS } from './comparison-verdicts';
import { comparedWords, tieOf, verdictLabel } from './comparison-words';

/** The names of the columns of a comparison as a table. */
export function comparisonHead({ a, b }: Compared): readonly string[] {
  return [
    'verdict',
    'proposition',
    'subject_id',
    'subject',
    'type',
    'object_id',
    'object',
    'negated',
    `claims of ${a.name}`,
    `denies of ${a.name}`,
    `claims of ${b.name}`,
    `denies of ${b.name}`,
  ];
}

/** Every proposition of a comparison as a row: its verdict, what it says, and the ids of the claims that either side makes or denies. */
export function* comparisonRows(compared: Compared): Generator<readonly (string | boolean)[]> {
  const { table } = compared;
  for (const verdict of VERDICTS) {
    for (const at of compared.lists[verdict]) {
      const [subject, object] = [table.actors[table.subject[at]!]!, table.actors[table.object[at]!]!];
      yield [
        verdictLabel(compared, verdict),
        comparedWords(compared, at).title,
        subject.id,
        nameOfActor(subject),
        table.types[table.type[at]!]!.id,
        object.id,
        nameOfActor(object),
        tieOf(compared, at).negated,
        listed(claimIds(compared.a, at)),
        listed(deniedIds(compared.a, at)),
        listed(claimIds(compared.b, at)),
        listed(deniedIds(compared.b, at)),
      ];
    }
  }
}

function claimIds(account: Account, at: number): readonly ClaimId[] {
  return [...claimsOf(account, at)].map((place) => idAt(account, place));
}

/** The claims of others that an account speaks against. */
function deniedIds(account: Account, at: number): readonly ClaimId[] {
  const answers = answersOf(account, at).filter(({ supports }) => !supports);
  return [...new Set(answers.map(({ claim }) => idAt(account, claim)))];
}

/** The id of a claim, without a record that would be kept. */
function idAt({ atlas: { store, rowAt } }: Account, place: number): ClaimId {
  return store.claim(rowAt(place)).id;
}

function listed(ids: readonly string[]): string {
  return ids.join(' ');
}
