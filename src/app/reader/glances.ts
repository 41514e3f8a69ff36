import type { ClaimId } from '../../model/ids';
import { stage } from '../stage';

/** So long the pointer rests before the picture fades the rest, as it does there. */
const REST_MS = 90;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** The pointer or the keyboard is on something that some claims are read in. */
function glanceAtClaims(ids: readonly ClaimId[]) {
  clearTimeout(waiting);
  waiting = setTimeout(() => stage.setState({ glance: { kind: 'claims', ids } }), REST_MS);
}

/** It has left again. */
export function stopGlancing() {
  clearTimeout(waiting);
  if (stage.getState().glance.kind === 'claims') stage.setState({ glance: { kind: 'nothing' } });
}

/** Handlers for what some claims are read in. */
export function glancing(ids: readonly ClaimId[]) {
  return {
    onPointerEnter: () => glanceAtClaims(ids),
    onPointerLeave: stopGlancing,
    onFocus: () => glanceAtClaims(ids),
    onBlur: stopGlancing,
  };
}
