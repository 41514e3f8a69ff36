import type { Clause } from './clause';
import {
  kindClause,
  signClause,
  sourceClause,
  sourcingClause,
  speakerClause,
  standingClause,
  typeClause,
} from './set-clauses';
import { textClause } from './text-clause';
import { timeClause } from './time-clause';

/** Every filter there is, in the order of the legend; a claim is shown when all active ones let it pass. */
export const CLAUSES: readonly Clause[] = [
  typeClause,
  signClause,
  standingClause,
  kindClause,
  speakerClause,
  sourceClause,
  sourcingClause,
  textClause,
  timeClause,
];
