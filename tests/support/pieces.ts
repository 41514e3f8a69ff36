/** A text in pieces as a file is decoded, of which the first is `first` characters long. */
export function* inPieces(text: string, first = 65_536): Generator<string, void> {
  yield text.slice(0, first);
  for (let at = first; at < text.length; at += 65_536) yield text.slice(at, at + 65_536);
}
