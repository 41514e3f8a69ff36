import { HOSTILE } from '../../support/hostile-text';

const MARKUP = '<script>window.harmed = 1; alert(1)</script><img src=x onerror="window.harmed = 1; alert(2)">';
const NAMES = [
  ...HOSTILE,
  MARKUP,
  '\u202Etxt.exe\u202C "quoted" \'twice\' `thrice` &#36;{harm}',
  `${'very '.repeat(80)}long`,
  'خشونة في الميناء',
];
const MANY = 300;
const KINDS = ['__proto__', 'constructor', MARKUP] as const;
const FAMILIES = ['__proto__', 'hasOwnProperty'] as const;
const TYPES = ['toString', '__proto__', `'"><i>`, 'then'] as const;

/** The name that would do most harm as HTML. */
export const MARKUP_NAME = MARKUP;

/** The text of a sound dataset of 300 actors whose ids, names, gists and vocabulary have broken somebody's program. */
export function hostileText(): string {
  const ids = Array.from({ length: MANY }, (_, at) => HOSTILE[at] ?? `actor ${at}`);
  const name = (at: number) => NAMES[at % NAMES.length] ?? '';
  return JSON.stringify({
    format: 'actor-atlas/dataset',
    version: 1,
    id: '__proto__/../"<b>',
    title: MARKUP,
    description: MARKUP,
    vocabulary: VOCABULARY,
    sources: [{ id: 'valueOf', title: MARKUP, kind: 'javascript:alert(3)', publisher: MARKUP }],
    actors: ids.map((id, at) => ({
      id,
      label: at < NAMES.length ? name(at) : `${at} ${name(at)}`,
      kind: KINDS[at % KINDS.length],
      aliases: [MARKUP],
      note: MARKUP,
    })),
    claims: ids.map((id, at) => ({
      id: HOSTILE[at] ?? `claim ${at}`,
      type: TYPES[at % TYPES.length],
      subject: id,
      object: ids[(at * 7 + 1) % MANY],
      gist: `${at} ${MARKUP}`,
      qualifier: MARKUP,
      by: at % 3 === 0 ? 'valueOf' : ids[(at + 5) % MANY],
      mode: 'claimed',
      responses: [{ by: '__proto__', stance: 'denies', gist: MARKUP, evidence: [] }],
      evidence: [{ source: 'valueOf', paragraph: 1, start: at, end: at + 1, from: '<script>', to: '</script>' }],
    })),
  });
}

const VOCABULARY = {
  version: 1,
  families: FAMILIES.map((id, at) => ({ id, label: MARKUP, sign: at === 0 ? -1 : 1, definition: MARKUP })),
  types: TYPES.map((id, at) => ({
    id,
    family: FAMILIES[at % FAMILIES.length],
    label: `${at} ${MARKUP}`,
    symmetric: at % 2 === 0,
    sign: at % 2 === 0 ? -1 : 1,
    domain: KINDS,
    range: KINDS,
    definition: MARKUP,
  })),
  kinds: KINDS.map((id) => ({ id, label: MARKUP, definition: MARKUP })),
};
