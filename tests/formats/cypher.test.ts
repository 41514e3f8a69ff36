import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cypher } from '../../src/formats/cypher';
import { cypherName, cypherString, cypherValue } from '../../src/formats/cypher-text';
import { anyText, HOSTILE } from '../support/hostile-text';
import { runs } from '../support/runs';
import { cypherStatements } from './cypher-script';
import { smallDataset } from './small-dataset';
import { writtenText } from './written';

const INJECTIONS = [
  "' OR 1=1 //",
  "\\' MATCH (n) DETACH DELETE n //",
  '\\u0027',
  '\\\\u0027',
  '\u0027',
  '`',
  '\\u0060',
  '\\',
];
const text = fc.oneof(
  anyText,
  fc.constantFrom(...INJECTIONS),
  fc.array(fc.constantFrom(...INJECTIONS)).map((all) => all.join('')),
);

test('any text is a literal on one line that reads as the same text', () => {
  fc.assert(
    fc.property(text, (written) => {
      const literal = cypherString(written);
      expect(literal).not.toMatch(/[\n\r\u2028\u2029]/);
      const [statement] = cypherStatements(`UNWIND [\n  {value: ${literal}}\n] AS row\nRETURN row;\n`);
      expect(statement?.rows[0]?.get('value')).toBe(written);
    }),
    runs(100),
  );
});

test('no code within a literal ends it, even where codes are resolved before anything else', () => {
  fc.assert(
    fc.property(text, (written) => {
      const early = cypherString(written).replace(/\\u([0-9a-f]{4})/gi, (_, code) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      );
      expect(early).toMatch(/^(?:'(?:[^'\\]|\\.)*')(?:\+'(?:[^'\\]|\\.)*')*$/s);
    }),
    runs(100),
  );
});

test('a name of anything is in backticks and holds nothing that could end it', () => {
  for (const name of [...HOSTILE, ...INJECTIONS]) {
    expect(cypherName(name)).toMatch(/^`[\p{L}\p{M}\p{N} _-]*`$/u);
  }
});

test('numbers stay numbers that Cypher can read', () => {
  expect([0, -7, 1.5, 1e21, 1e-9, 2 ** 64].map(cypherValue)).toEqual([
    '0',
    '-7',
    '1.5',
    '1e21',
    '1e-9',
    '1.8446744073709552e19',
  ]);
});

test('constraints stand first, a tie is named by its relation, and a denial answers a claim', () => {
  const script = writtenText(cypher, smallDataset());
  const statements = cypherStatements(script).map(({ what }) => what);
  expect(statements.slice(0, 4).every((what) => what.startsWith('CREATE CONSTRAINT'))).toBe(true);
  expect(script).toContain('MERGE (s)-[t:`not supports` {claim: row.claim}]->(o)');
  expect(script).toContain('MERGE (s)-[t:`allied-with` {claim: row.claim}]->(o)');
  expect(statements.filter((what) => what.includes('MERGE (r)-[:DENIES]->(c)')).length).toBe(1);
});
