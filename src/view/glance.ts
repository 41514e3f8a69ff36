import type { ActorId, ClaimId } from '../model/ids';

/** What the pointer or the keyboard is on, in whatever part of the page; a glance, not a selection. */
export type Glance =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'strand'; readonly key: string }
  /** Claims that a passage, a row or a cell is about. */
  | { readonly kind: 'claims'; readonly ids: readonly ClaimId[] };
