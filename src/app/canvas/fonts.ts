import { sheetsLoaded } from '../sheets-loaded';

/** The fonts that labels are measured and drawn in. */
const FONTS = [
  '600 14px "Libre Franklin Variable"',
  '700 19px "Libre Franklin Variable"',
  'italic 500 16px "Newsreader Variable"',
];

/** Settles when the fonts of the picture are there; they are asked for before anybody waits for them, but not before the sheet that names them. */
export const fontsLoaded: Promise<unknown> = sheetsLoaded().then(() =>
  Promise.all(FONTS.map((font) => document.fonts.load(font))),
);
