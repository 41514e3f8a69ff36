/** Less than this share of other colours is no picture. */
const LEAST = 0.002;

/**
 * The share of pixels of a screenshot that differ from its commonest colour, and a number that tells two pictures apart; the
 * browser itself reads the image.
 */
export async function pixelsOf(browser, png) {
  const page = await browser.newPage();
  const found = await page.evaluate(countPixels, png.toString('base64'));
  await page.close();
  return { ...found, isBlank: found.drawn < LEAST };
}

/** Runs in a page. */
async function countPixels(base64) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
  canvas.drawImage(image, 0, 0);
  const pixels = new Uint32Array(canvas.getImageData(0, 0, image.width, image.height).data.buffer);
  const counts = new Map();
  let mark = 0;
  for (const pixel of pixels) {
    counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    mark = (Math.imul(mark, 31) + pixel) >>> 0;
  }
  return { drawn: 1 - Math.max(...counts.values()) / pixels.length, mark };
}
