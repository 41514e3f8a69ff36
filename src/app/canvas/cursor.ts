import type { Core } from 'cytoscape';
import type { ActorId } from '../../model/ids';
import { actorKey } from './elements';
import { mark } from './light';

/** Where the keyboard stands in the picture, and where it came from. */
export class Cursor {
  at: ActorId | undefined;
  private readonly trail: ActorId[] = [];

  constructor(
    private readonly cy: Core,
    private readonly announce: (id: ActorId) => void,
  ) {}

  /** Walks on to another actor. */
  go(id: ActorId) {
    if (this.at && this.at !== id) this.trail.push(this.at);
    this.show(id);
  }

  /** Takes the place of a click, without a ring. */
  place(id: ActorId) {
    this.at = id;
  }

  /** Rings an actor and says its name. */
  show(id: ActorId | undefined) {
    if (id === undefined) return;
    this.at = id;
    mark(this.cy, 'cursor', [actorKey(id)]);
    this.announce(id);
  }

  /** Goes back where it came from; false at the start of the walk. */
  back(): boolean {
    const before = this.trail.pop();
    this.show(before);
    return before !== undefined;
  }

  /** The keyboard is elsewhere. */
  leave() {
    mark(this.cy, 'cursor', []);
  }
}
