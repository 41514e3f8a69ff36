import { grouped } from '../../lib/text';

/** Tells offsets of a text as `line 12, column 5`; quickest when they are asked for in ascending order. */
export function textPlaces(text: string): (offset: number) => string {
  let line = 1;
  let start = 0;
  let feed = text.indexOf('\n');
  return (offset) => {
    if (offset < start) {
      line = 1;
      start = 0;
      feed = text.indexOf('\n');
    }
    while (feed >= 0 && feed < offset) {
      line++;
      start = feed + 1;
      feed = text.indexOf('\n', start);
    }
    return `line ${grouped(line)}, column ${grouped(offset - start + 1)}`;
  };
}
