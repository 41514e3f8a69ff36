import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Caption } from '../view/caption';

/** Draws what the canvas shows for saving; the canvas provides one while it stands. */
export interface PictureMaker {
  /** A PNG at so many pixels a layout unit, on the ground colour of the theme, with what is told of it and on demand a legend. */
  png(scale: number, caption: Caption, hasLegend: boolean): Promise<Pixels>;
  svg(caption: Caption, hasLegend: boolean): Promise<string>;
}

/** A picture made of so many pixels. */
export interface Pixels {
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
}

const provided = createStore<{ readonly maker: PictureMaker | undefined }>(() => ({ maker: undefined }));

/** The canvas registers its maker here and takes it back when it goes. */
export function providePicture(next: PictureMaker | undefined) {
  provided.setState({ maker: next });
}

/** The picture as drawn now, or undefined while nothing is drawn. */
export function usePictureMaker(): PictureMaker | undefined {
  return useStore(provided, ({ maker }) => maker);
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
