import type { Mode, NoteKind, Role } from './dataset';
import type { Standing } from './standing';
import type { Sign } from './vocabulary';

export const SIGN_LABELS: Readonly<Record<Sign, string>> = { '-1': 'against', 0: 'neutral', 1: 'with' };
/** The glyph on a line; a neutral one carries its plain number. */
export const SIGN_GLYPHS: Readonly<Record<Sign, string>> = { '-1': '−', 0: '', 1: '+' };

export const STANDING_LABELS: Readonly<Record<Standing, string>> = {
  undisputed: 'Undisputed',
  disputed: 'Disputed',
  'denied-only': 'Heard only as denied',
  anonymous: 'Anonymous',
  planned: 'Planned or predicted',
};

export const MODE_LABELS: Readonly<Record<Mode, string>> = {
  asserted: "stated in the source's own voice",
  claimed: 'claimed',
  estimated: 'estimated',
  predicted: 'predicted',
  planned: 'planned',
};

/** The part that a further party has in a claim. */
export const PARTS: Readonly<Record<Role, string>> = {
  party: 'also towards',
  with: 'together with',
  via: 'through',
  about: 'about',
};

/** What each kind of note is called. */
export const NOTE_LABELS: Readonly<Record<NoteKind, string>> = {
  sic: 'So in the source',
  ambiguity: 'Can be read otherwise',
  inference: 'Inferred',
  'outside-knowledge': 'Not from the source',
};
