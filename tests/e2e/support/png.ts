/** The width and height that a PNG declares; throws at anything that is no PNG. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const signature = [137, 80, 78, 71, 13, 10, 26, 10];
  if (signature.some((byte, at) => bytes[at] !== byte)) throw new Error('no PNG signature');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (new TextDecoder().decode(bytes.slice(12, 16)) !== 'IHDR') throw new Error('no PNG header');
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
