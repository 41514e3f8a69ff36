// @ts-check

/** @typedef {{ edtf: string, basis: string, note?: string }} Time */
/** @typedef {{ source: string, paragraph: number, start: number, end: number, from: string, to: string }} Passage */
/** @typedef {{ by: string, stance: 'denies' | 'disputes' | 'supports', gist: string, evidence: Passage[] }} Answer */
/** @typedef {{ id: string, type: string, subject: string, object: string, also?: { role: string, actor: string }[], gist: string, by?: string, onBehalfOf?: string, place?: string, responses?: Answer[], evidence: Passage[] }} ClaimData */
/** @typedef {{ title: string, standing: string, sign: -1 | 0 | 1, when: string, first?: number, last?: number, who: string, verbs: string[], particulars: [string, string][] }} Words */
/** @typedef {{ at: number, claim: ClaimData, words: Words, type: Type, lines: [string, string][], parties: string[], named: string[], contested: boolean }} Claim */
/** @typedef {{ id: string, label: string, short?: string, kind: string, role?: string, aliases?: string[], partOf?: string, sameAs?: string[], note?: string, notes?: { kind: string, text: string }[] }} Actor */
/** @typedef {{ id: string, title: string, kind: string, publisher?: string, url?: string }} Source */
/** @typedef {{ id: string, label: string, sign: -1 | 0 | 1, definition: string }} Family */
/** @typedef {{ id: string, family: string, label: string, symmetric: boolean, sign: -1 | 0 | 1, definition: string }} Type */
/** @typedef {{ id: string, label: string }} Kind */
/** @typedef {{ title: string, description?: string, sources: Source[], actors: Actor[] }} Head */

/** @type {{ dataset: Head, vocabulary: { families: Family[], types: Type[], kinds: Kind[] }, origin: [string, string][], claims: { claim: ClaimData, words: Words }[] }} */
const written = JSON.parse(document.getElementById('data')?.textContent ?? '');

export const { dataset, vocabulary, origin } = written;
export const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]));
export const sources = new Map(dataset.sources.map((source) => [source.id, source]));
export const kinds = new Map(vocabulary.kinds.map((kind) => [kind.id, kind]));
export const families = new Map(vocabulary.families.map((family) => [family.id, family]));
export const types = new Map(vocabulary.types.map((type) => [type.id, type]));
/** @type {Claim[]} */
export const claims = written.claims.map(({ claim, words }, at) => recordOf(claim, words, at));

const everNamed = new Set(claims.flatMap(({ named }) => named));
/** How many actors the dataset lists without any claim. */
export const unnamed = [...actors.keys()].filter((id) => !everNamed.has(id)).length;

export const STANDINGS = new Map([
  ['undisputed', 'Undisputed'],
  ['disputed', 'Disputed'],
  ['denied-only', 'Heard only as denied'],
  ['anonymous', 'Anonymous'],
  ['planned', 'Planned or predicted'],
]);
export const SIGNS = new Map([
  ['-1', 'against'],
  ['1', 'with'],
  ['0', 'neutral'],
]);
const GLYPHS = new Map([
  ['-1', '−'],
  ['1', '+'],
  ['0', '0'],
]);

/**
 * @param {ClaimData} claim
 * @param {Words} words
 * @param {number} at
 * @returns {Claim}
 */
function recordOf(claim, words, at) {
  const type = types.get(claim.type);
  if (!type) throw new Error(`invalid relation type: ${claim.type}`);
  const lines = linesOf(claim);
  const contested = words.standing === 'disputed' || words.standing === 'denied-only';
  return { at, claim, words, type, lines, parties: [...new Set(lines.flat())], named: namedIn(claim), contested };
}

/**
 * Every actor that a claim names, as party, speaker, place or otherwise.
 * @param {ClaimData} claim
 */
function namedIn({ subject, object, by, onBehalfOf, place, also = [], responses = [] }) {
  const others = [...also.map(({ actor }) => actor), ...responses.map((response) => response.by)];
  return [subject, object, by, onBehalfOf, place, ...others].filter((id) => id !== undefined && actors.has(id));
}

/**
 * Subject to object first, then subject to each further party, and each companion to the object.
 * @param {ClaimData} claim
 * @returns {[string, string][]}
 */
function linesOf({ subject, object, also = [] }) {
  /** @type {[string, string][]} */
  const lines = [[subject, object]];
  for (const { role, actor } of also) {
    if (actor === subject || actor === object) continue;
    if (role === 'party') lines.push([subject, actor]);
    if (role === 'with') lines.push([actor, object]);
  }
  return lines;
}

/**
 * The name of an actor or of a source that speaks.
 * @param {string} id
 */
export function nameOf(id) {
  const source = sources.get(id);
  return actors.get(id)?.label ?? source?.publisher ?? source?.title ?? id;
}

/**
 * The same where there is little room.
 * @param {string} id
 */
export function shortNameOf(id) {
  return actors.get(id)?.short ?? nameOf(id);
}

/** @param {number | string} sign */
export function signName(sign) {
  return SIGNS.get(String(sign)) ?? 'neutral';
}

/** @param {number | string} sign */
export function signGlyph(sign) {
  return GLYPHS.get(String(sign)) ?? '0';
}

/**
 * A text as people search for it: without case, accents and vowel marks.
 * @param {string} text
 */
export function fold(text) {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
