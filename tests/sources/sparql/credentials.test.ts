import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { Credentials } from '../../../src/sources/sparql/credentials';

const AT = 'https://data.example.org';

test('a user and a password are said as HTTP has it, in UTF-8', () => {
  const header = Credentials.basic(AT, 'Žofie', 'pāss:wörd').headerFor(`${AT}/sparql`);
  const [scheme, encoded = ''] = header?.split(' ') ?? [];
  expect([scheme, Buffer.from(encoded, 'base64').toString()]).toEqual(['Basic', 'Žofie:pāss:wörd']);
});

test('a token is said to its own origin alone', () => {
  const credentials = Credentials.bearer(`${AT}/sparql`, 'abc.def');
  expect(credentials.origin).toBe(AT);
  const others = [
    'http://data.example.org/',
    'https://data.example.org:8443/',
    'https://example.org/',
    'https://a.data.example.org/',
  ];
  expect([`${AT}/other`, ...others].map((url) => credentials.headerFor(url))).toEqual([
    'Bearer abc.def',
    ...others.map(() => undefined),
  ]);
});

test('what cannot be said in a header is refused, without being repeated', () => {
  expect(() => Credentials.basic(AT, 'a:b', 'x')).toThrow(new Error('invalid user'));
  expect(() => Credentials.basic(AT, 'a\n', 'x')).toThrow(new Error('invalid user'));
  expect(() => Credentials.basic(AT, 'a', 'x\r\nHost: b')).toThrow(new Error('invalid password'));
  for (const token of ['', 'a b', 'a\nb', 'ü']) {
    expect(() => Credentials.bearer(AT, token)).toThrow(new Error('invalid token'));
  }
});

test('secrets are in nothing that is written, logged or copied', () => {
  for (const credentials of [Credentials.basic(AT, 'reader', 'sesame'), Credentials.bearer(AT, 'sesame')]) {
    const written = [
      JSON.stringify({ credentials }),
      String(credentials),
      inspect(credentials, { showHidden: true, depth: 9 }),
      JSON.stringify(structuredClone(credentials)),
      JSON.stringify(Object.entries(credentials)),
    ];
    expect(written.join(' ')).not.toMatch(/sesame|reader|cmVhZGVy/);
    expect(JSON.stringify(credentials)).toBe(`{"origin":"${AT}"}`);
  }
});

test('a text is rid of the secrets in it, in whichever form', () => {
  const encoded = btoa('reader:open sesame');
  const clean = Credentials.basic(AT, 'reader', 'open sesame').withoutSecrets(`no Basic ${encoded}, no “open sesame”`);
  expect(clean).toBe('no Basic …, no “…”');
});

test('what is forgotten is said no more', () => {
  const credentials = Credentials.bearer(AT, 'sesame');
  credentials.forget();
  expect(credentials.headerFor(AT)).toBeUndefined();
});
