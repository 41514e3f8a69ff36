import type { Fragment } from '../fragment';

/** The variables of a pattern of claims; those of its own end in `mark`. */
export interface ClaimVariables {
  /** The node of the claim; nothing where all are plain triples. */
  readonly claim: Fragment;
  readonly subject: Fragment;
  /** The term that says the type. */
  readonly type: Fragment;
  readonly object: Fragment;
  /** What stands for the type where several terms say the same. */
  readonly canonical?: Canonical;
  readonly mark: string;
}

/** A variable for the term that stands for a type, and what it is. */
export interface Canonical {
  readonly variable: Fragment;
  of(term: Fragment): Fragment;
  /** The same of what a variable is bound to. */
  readonly expression: Fragment;
}
