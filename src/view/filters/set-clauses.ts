import type { Atlas } from '../../graph/atlas';
import type { ClaimRecord } from '../../graph/record';
import { type Filters, NOBODY, type SetFilter, type Speaker } from '../state';
import { SIGN_LABELS, STANDING_LABELS } from '../words';
import { type Clause, filtersSomething, without } from './clause';

type SetFilterId = { [Id in keyof Filters]: Filters[Id] extends SetFilter<infer _> ? Id : never }[keyof Filters];
type ValueOf<Id extends SetFilterId> = Filters[Id] extends SetFilter<infer Value> ? Value : never;

/** A clause over named values of a claim: it passes when each of its values (or any, for `some`) is on. */
export interface SetClause<Id extends SetFilterId = SetFilterId> extends Clause {
  readonly id: Id;
  values(record: ClaimRecord, atlas: Atlas): readonly ValueOf<Id>[];
  name(value: ValueOf<Id>, atlas: Atlas): string;
}

function setClause<Id extends SetFilterId>(
  id: Id,
  label: string,
  values: SetClause<Id>['values'],
  name: SetClause<Id>['name'],
  passes: 'every' | 'some' = 'every',
): SetClause<Id> {
  const filterOf = (filters: Filters) => filters[id] as SetFilter<ValueOf<Id>>;
  return {
    id,
    label,
    values,
    name,
    active: (filters) => filtersSomething(filterOf(filters)),
    test: (filters, atlas) => {
      const off = new Set(filterOf(filters).off);
      const isOn = (value: ValueOf<Id>) => !off.has(value);
      return (record) => values(record, atlas)[passes](isOn);
    },
    describe: (filters, atlas) => without(filterOf(filters).off.map((value) => name(value, atlas))),
  };
}

export const typeClause = setClause(
  'types',
  'Relations',
  ({ type }) => [type.id],
  (id, { lexicon }) => lexicon.type(id).label,
);

export const signClause = setClause(
  'signs',
  'Sign',
  ({ sign }) => [sign],
  (sign) => SIGN_LABELS[sign],
);

export const standingClause = setClause(
  'standings',
  'Standing',
  ({ standing }) => [standing],
  (standing) => STANDING_LABELS[standing].toLowerCase(),
);

/** An actor whose kind is off takes its claims along; a speaker of that kind is still heard. */
export const kindClause = setClause(
  'kinds',
  'Actors',
  ({ claim }, { actors }) => [actors.get(claim.subject)!.kind, actors.get(claim.object)!.kind],
  (id, { lexicon }) => lexicon.kind(id).label.toLowerCase(),
);

/** Who says the claim, not who answers it. */
export const speakerClause = setClause(
  'speakers',
  'According to',
  ({ claim }): readonly Speaker[] => [claim.by ?? NOBODY],
  (speaker, { nameOf }) => (speaker === NOBODY ? 'heard only as denied' : nameOf(speaker)),
);

/** A claim said in two sources stays while one of them is on. */
export const sourceClause = setClause(
  'sources',
  'Sources',
  ({ claim }) => [...new Set(claim.evidence.map(({ source }) => source))],
  (id, { sources }) => sources.get(id)?.title ?? id,
  'some',
);
