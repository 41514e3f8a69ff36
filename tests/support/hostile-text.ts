import fc from 'fast-check';

/** Texts that have broken somebody's file: names of JavaScript's own, markup, formulas, control and direction characters. */
export const HOSTILE = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '"><script>alert(1)</script>',
  '<![CDATA[x]]>',
  ']]>',
  '&amp;&lt;&#0;',
  '-->',
  '=1+1',
  "'=1+1",
  ' \t@SUM(A1)',
  '\r=2',
  '＝1+1',
  '-12',
  'first\n+second\r\n@third',
  'a,"b";c|d',
  'back\\slash/slash:colon',
  ' ',
  '\u0000',
  'a\u0000b\u0001c\u001f',
  '\ud800',
  'x\udc00y',
  '\ufffe\uffff',
  '\ufeffbom',
  '\u202Egnp.exe',
  '\u2066isolate\u2069',
  'line\u2028paragraph\u2029nel\u0085',
  'مرسانة',
  'پاکستان',
  '巴基斯坦',
  'A\u0301',
  '👩‍👩‍👧',
  'true',
  '0',
  '[]',
  '{}',
  'null',
] as const;

/** Texts that try to end what they stand in in a query, or to be read as an escape there. */
export const BREAKING = [
  '"',
  '\\',
  '\\"',
  '" . } #',
  '> . } DROP ALL #',
  '\\u0022',
  '\\\\u0022',
  '\\U00000022',
  'u0022',
  "'''",
  '"""',
  '\n',
  '\r\n',
  '\0',
  '?x',
  '$x',
  '} LIMIT 1',
  '<urn:x>',
  '^^<urn:x>',
  '@en',
  '# comment',
  '\u007f\u0080\u009f',
] as const;

const WORDS = ['guard', 'harbour', 'Sel', 'denies', 'the', 'of', 'truce', 'Orvane', 'Salt', 'and'] as const;

/** A few plain words. */
const plainText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '));

/** A text that is never empty and often unkind, any UTF-16 code units included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: plainText },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 12, unit: codeUnit() }) },
);

function codeUnit(): fc.Arbitrary<string> {
  return fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));
}
