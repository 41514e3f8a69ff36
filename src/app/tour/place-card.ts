/** A rectangle on the page, in pixels from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;
export type Point = Pick<Box, 'left' | 'top'>;

/** From what the card is about, and from the edges of the page. */
const GAP = 12;

/** Where a card stands on the page beside what it is about: below, above, right or left of it where there is room, else over the end of the page that covers less of it. */
export function placeCard(about: Box, card: Size, page: Size): Point {
  const [right, bottom] = [about.left + about.width, about.top + about.height];
  const left = within(about.left, card.width, page.width);
  const top = within(about.top, card.height, page.height);
  if (bottom + GAP + card.height + GAP <= page.height) return { left, top: bottom + GAP };
  if (about.top - GAP - card.height >= GAP) return { left, top: about.top - GAP - card.height };
  if (right + GAP + card.width + GAP <= page.width) return { left: right + GAP, top };
  if (about.left - GAP - card.width >= GAP) return { left: about.left - GAP - card.width, top };
  const isAbove = about.top + bottom > page.height;
  return { left, top: isAbove ? GAP : page.height - GAP - card.height };
}

function within(wanted: number, length: number, page: number): number {
  return Math.max(GAP, Math.min(wanted, page - GAP - length));
}
