const EDGE = /<edge ([^>]*)>(.*?)<\/edge>/gs;
const OWN = /(\w+)="([^"]*)"/g;
const VALUE = /<attvalue for="([^"]*)" value="([^"]*)"/g;
const COLOUR = /<viz:color r="(\d+)" g="(\d+)" b="(\d+)"/;
/** What an edge is known by, and not an attribute of it. */
const IDENTITY = new Set(['id', 'source', 'target']);
const SIGNS = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The length of a text that comes in chunks. */
export function lengthOf(chunks) {
  let length = 0;
  for (const chunk of chunks) length += chunk.length;
  return length;
}

/** How many actors and claims a GEXF or GraphML text holds; a chunk may end within a tag, so its last letters are looked at with the next. */
export function countElements(chunks) {
  let [actors, claims, rest] = [0, 0, ''];
  for (const chunk of chunks) {
    const text = rest + chunk;
    const end = text.lastIndexOf('<');
    const whole = text.slice(0, end);
    actors += whole.split('<node ').length - 1;
    claims += whole.split('<edge ').length - 1;
    rest = text.slice(end);
  }
  return { actors, claims };
}

/** Per edge of a GEXF text, in its order, everything it says of it: label, kind, weight, colour and all values. */
export function attributesIn(chunks) {
  const text = [...chunks].join('');
  return Array.from(text.matchAll(EDGE), ([, own, inside]) => ({
    ...Object.fromEntries(pairsIn(own, OWN).filter(([name]) => !IDENTITY.has(name))),
    ...Object.fromEntries(pairsIn(inside, VALUE)),
    ...colourIn(inside),
  }));
}

function pairsIn(text, pattern) {
  return Array.from(text.matchAll(pattern), ([, name, value]) => [name, unescaped(value)]);
}

function colourIn(text) {
  const [, r, g, b] = COLOUR.exec(text) ?? [];
  return r === undefined ? {} : { color: `rgb(${r},${g},${b})` };
}

function unescaped(text) {
  return text.replace(/&(?:amp|lt|gt|quot);/g, (sign) => SIGNS[sign]);
}
