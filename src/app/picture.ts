/** Draws what the canvas shows for saving; the canvas provides one while it stands. */
export interface PictureMaker {
  /** A PNG at so many pixels a layout unit, on the ground colour of the theme; `caption` stands beneath the picture. */
  png(scale: number, caption: string): Promise<Blob>;
  svg(caption: string): Promise<string>;
  /** The size of the picture in layout units. */
  size(): { readonly width: number; readonly height: number };
}

let maker: PictureMaker | undefined;

/** The canvas registers its maker here and takes it back when it goes. */
export function providePicture(next: PictureMaker | undefined) {
  maker = next;
}

/** The picture as drawn now, or undefined while nothing is drawn. */
export function currentPicture(): PictureMaker | undefined {
  return maker;
}

let tellDrawn = () => {};

/** Settles when the first picture stands: what can wait waits for it. */
export const pictureDrawn = new Promise<void>((resolve) => {
  tellDrawn = resolve;
});

/** The canvas tells that the first picture stands; the page says so to whoever watches it from outside. */
export function firstPictureDrawn() {
  document.documentElement.dataset['ready'] = 'true';
  setTimeout(tellDrawn);
}
