import type { Dressing } from '../../graph/layouts/dressing';
import { dressUp, makeshift } from './asking';
import type { Plan } from './geometry';

/** What dress the picture wears: the one made for it, or for a while what it wore before. */
export class Wardrobe {
  private worn: { readonly plan: Plan; readonly dressing: Dressing } | undefined;
  /** True while what is drawn waits for its dress. */
  private isUndressed = false;

  /** The dress for a plan, when it is there. */
  dressFor(plan: Plan): Promise<Dressing> {
    return this.worn?.plan === plan ? Promise.resolve(this.worn.dressing) : dressUp(plan);
  }

  /** The dress if it comes within some ms; whoever is called again before the last one came does not wait for this one either. */
  inTime(dressing: Promise<Dressing>, patience: number): Promise<Dressing | undefined> {
    return Promise.race([dressing, pause(this.isUndressed ? 0 : patience)]);
  }

  /** Wears the dress that was made for a plan. */
  wear(plan: Plan, dressing: Dressing): Dressing {
    this.isUndressed = false;
    this.worn = { plan, dressing };
    return dressing;
  }

  /** Wears what it wore before, as far as that fits a plan. */
  makeDo(plan: Plan): Promise<Dressing> {
    this.isUndressed = true;
    return makeshift(plan, this.worn?.dressing);
  }
}

/** Settles after so many ms. */
function pause(time: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, time);
  });
}
