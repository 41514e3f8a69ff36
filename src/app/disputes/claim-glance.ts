import type { ClaimId } from '../../model/ids';
import { stage } from '../stage';

/** What lights the line of a claim in the picture while the pointer is on it. */
export function claimGlance(id: ClaimId) {
  return {
    onPointerEnter: () => stage.setState({ glance: { kind: 'claims', ids: [id] } }),
    onPointerLeave: () => stage.setState({ glance: { kind: 'nothing' } }),
  };
}
