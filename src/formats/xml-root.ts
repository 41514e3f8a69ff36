import type { FileStart } from './reading/reader';

/** What may stand before the first element. */
const BEFORE = /\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/iy;
const ROOT = /<(?:[\w.-]+:)?([\w.-]+)[\s/>]/y;

/** The name of the first element of what may be an XML file, without its prefix; undefined where there is none. */
export function xmlRoot(start: FileStart): string | undefined {
  const text = asText(start);
  let at = 0;
  for (;;) {
    BEFORE.lastIndex = at;
    if (!BEFORE.test(text)) break;
    at = BEFORE.lastIndex;
  }
  ROOT.lastIndex = at;
  return ROOT.exec(text)?.[1];
}

/** XML in UTF-16 needs no byte order mark to be told. */
function asText({ bytes, text }: FileStart): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return decodedAs('utf-16le', bytes);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return decodedAs('utf-16be', bytes);
  return text;
}

function decodedAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}
