import type { Atlas } from '../../graph/atlas';
import type { Point } from '../../graph/layouts/layout';
import { firstOf } from '../../view/growing';
import type { Scene } from '../../view/scene';
import { positionsFor } from './places-ahead';
import { type Arrangement, goesOn, placesAnew, placesBeside, sameArrangement, shareKnown } from './positions';

type Places = ReadonlyMap<string, Point>;

const NOWHERE: Places = new Map();

/** Where actors stand: in the arrangement, or aside from it. */
export class Standing {
  /** Where they stand now. */
  places = NOWHERE;
  private placed = NOWHERE;
  private aside = NOWHERE;
  /** The arrangement asked for last, and the one that has been found. */
  private wanted: Arrangement | undefined;
  private found: Arrangement | undefined;
  private isElsewhere = false;

  /** True for the arrangement that was asked for last. */
  isFor(arrangement: Arrangement): boolean {
    return sameArrangement(this.wanted, arrangement);
  }

  /** True when an arrangement was found: there is something to draw. */
  get isFound(): boolean {
    return this.found !== undefined;
  }

  /** True when the arrangement that was asked for last has been found. */
  get isSettled(): boolean {
    return this.wanted === this.found;
  }

  /** True when the arrangement found last is one of this atlas. */
  isOf(atlas: Atlas): boolean {
    return this.found !== undefined && firstOf(this.found.atlas) === firstOf(atlas);
  }

  /** Finds an arrangement; false when another was asked for meanwhile. */
  async arrange(wanted: Arrangement, family: string): Promise<boolean> {
    this.wanted = wanted;
    const places = await positionsFor(wanted, family);
    if (this.wanted !== wanted) return false;
    this.places = places;
    this.placed = places;
    this.aside = NOWHERE;
    this.found = wanted;
    return true;
  }

  /**
   * Actors that only now are drawn get a place beside those who stand; a scene that is another one altogether, such as the
   * surroundings of somebody far from all that was drawn, is placed for itself, and the picture before it keeps its places.
   */
  async placeNewcomers(before: Scene, scene: Scene, family: string) {
    const { found } = this;
    if (!found) return;
    const [first, aside] = [this.placed, this.aside];
    const standing = shareKnown(scene, aside) > shareKnown(scene, first) ? aside : first;
    const isAnew = shareKnown(scene, standing) < 1 && !goesOn(before, scene, standing);
    const places =
      shareKnown(scene, standing) === 1
        ? standing
        : isAnew
          ? await placesAnew(found, scene, family)
          : await placesBeside(found, scene, standing, family);
    if (this.found !== found) return;
    if (isAnew || (standing === aside) !== (this.places === aside)) this.isElsewhere = true;
    if (isAnew || standing === aside) this.aside = places;
    else this.placed = places;
    this.places = places;
  }

  /** Whether the next picture is another one altogether, whose actors do not come from anywhere; told once. */
  tellElsewhere(): boolean {
    const { isElsewhere } = this;
    this.isElsewhere = false;
    return isElsewhere;
  }
}
