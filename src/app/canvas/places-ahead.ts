import type { Point } from '../../graph/layouts/layout';
import type { Room } from '../../view/foreground';
import type { Moment } from '../session';
import { stage } from '../stage';
import { fontsLoaded } from './fonts';
import { paletteOf } from './palette';
import { type Arrangement, areaOf, arrangementOf, positionsAtFirst, sameArrangement } from './positions';

type Places = Promise<ReadonlyMap<string, Point>>;

interface Asked {
  readonly arrangement: Arrangement;
  readonly family: string;
  readonly places: Places;
}

let ahead: Asked | undefined;
/** True when the picture has asked itself: a question put after its own would overtake it. */
let isLate = false;

/** Asks where the actors of a first picture stand, so that this is found while page and picture are set up. */
export async function arrangeAhead(moment: Moment): Promise<void> {
  await fontsLoaded;
  if (isLate) return;
  const arrangement = arrangementNow(moment, stage.getState().room);
  const family = paletteOf(document.documentElement).sans;
  ahead = { arrangement, family, places: positionsAtFirst(arrangement, family) };
}

/** Finds where the strongest actors of the whole dataset stand, off the main thread: as it was asked ahead, or now. */
export function positionsFor(arrangement: Arrangement, family: string): Places {
  const asked = ahead;
  isLate = true;
  ahead = undefined;
  return asked && asked.family === family && sameArrangement(asked.arrangement, arrangement)
    ? asked.places
    : positionsAtFirst(arrangement, family);
}

/** The arrangement that a moment asks for on the page as large as it is now. */
export function arrangementNow({ atlas, view }: Moment, room: Room): Arrangement {
  return arrangementOf(atlas, view, room, areaOf({ width: window.innerWidth, height: window.innerHeight }));
}
