import fc from 'fast-check';
import { expect, test } from 'vitest';
import { saidIn } from '../../../src/sources/sparql/said';
import { anyText } from '../../support/hostile-text';

test('of a page there is left what its reader would see', () => {
  const page =
    '<!doctype html><title>502</title><script>let a = "<p>no</p>";</script><p>Bad <b>gate</b>way &lt;1&gt; &amp;amp;<!-- x -->';
  expect(saidIn(page, 'text/html')).toBe('502 Bad gateway <1> &amp;');
  expect(saidIn(page, 'text/plain')).toBe('502 Bad gateway <1> &amp;');
  expect(saidIn('<p>seen</p><script>never closed', 'text/html')).toBe('seen');
  expect(saidIn('<p>seen</p><!-- never closed', 'text/html')).toBe('seen');
  expect(saidIn('<p>seen</p><img src="never closed', 'text/html')).toBe('seen');
});

test('of what engines say in ways of their own there is left the sentence', () => {
  const told: readonly (readonly [body: string, said: string | undefined])[] = [
    ['{"code":"MalformedQueryException","detailedMessage":"Line 1.","requestId":"x"}', 'Line 1.'],
    ['{"exception":"Not parsed","status":"ERROR","query":"SELECT"}', 'Not parsed'],
    ['{"code":7}', '{"code":7}'],
    ['{"cut', '{"cut'],
    ['null', 'null'],
    [
      'SPARQL-QUERY: queryStr=SELECT * {}\njava.util.concurrent.ExecutionException: org.x.Wrapped: y\n\tat a.b(C.java:1)\nCaused by: org.x.MalformedQueryException: Lexical error\n\tat d',
      'MalformedQueryException: Lexical error',
    ],
    [
      'Virtuoso 37000 Error SP030: SPARQL compiler, line 1: syntax error\n\nSPARQL query:\ndefine x SELEC',
      'Virtuoso 37000 Error SP030: SPARQL compiler, line 1: syntax error',
    ],
    ['Error 400: Parse error\r\n\r\n', 'Error 400: Parse error'],
    [' \n\t ', undefined],
    ['', undefined],
    ['<p></p>', '<p></p>'],
  ];
  expect(told.map(([body]) => [body, saidIn(body, 'text/plain')])).toEqual(told);
});

test('nothing that is said is long, breaks the line or turns it round', () => {
  fc.assert(
    fc.property(
      fc.array(anyText, { maxLength: 80 }),
      fc.constantFrom('text/html', 'text/plain', 'application/json'),
      (parts, type) => {
        const said = saidIn(parts.join(' '), type) ?? '-';
        expect(Array.from(said).length).toBeLessThanOrEqual(200);
        expect(said).toMatch(/^[^\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+$/u);
      },
    ),
  );
});
