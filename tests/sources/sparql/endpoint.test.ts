import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endpointOf } from '../../../src/sources/sparql/endpoint';
import { anyText } from '../../support/hostile-text';
import { runs } from '../../support/runs';

const NO_ADDRESS = 'This is no address of an engine: it looks like https://example.org/sparql.';
const NO_SECRETS =
  'An address holds no user and no password: give them in their own fields, where they are kept secret.';
const NOT_ENCRYPTED = 'The address starts with http: unencrypted, only engines on this computer are asked. Use https.';

function reasonAgainst(text: string, options?: { readonly plainHttp: boolean }): string | undefined {
  const endpoint = endpointOf(text, options);
  return endpoint.ok ? undefined : endpoint.issues.join();
}

test('an address is kept without its fragment, and names its host for people', () => {
  expect(endpointOf('  https://Data.Example.org:8443/sparql?graph=a#top ')).toEqual({
    ok: true,
    value: {
      url: 'https://data.example.org:8443/sparql?graph=a',
      origin: 'https://data.example.org:8443',
      host: 'data.example.org:8443',
    },
    issues: [],
  });
});

test('a host whose letters only look like others is told by its ASCII name', () => {
  const endpoint = endpointOf('https://wikid\u0430ta.org/sparql');
  expect(endpoint.ok && endpoint.value.host).toBe('xn--wikidta-6fg.org');
});

test('what is no address of the web is none', () => {
  const texts = [
    '',
    'sparql',
    'ftp://a.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
  ];
  const odd = [
    'https:\\\\a.org',
    'https://a.org\\@b.org',
    'https:/a.org',
    'https://a b.org',
    'https://a.org/\tx',
    '//a.org',
  ];
  for (const text of [...texts, ...odd]) expect([text, reasonAgainst(text)]).toEqual([text, NO_ADDRESS]);
});

test('an address that holds a user or a password is refused', () => {
  for (const text of ['https://me@a.org/', 'https://me:secret@a.org/', 'https://:secret@a.org/']) {
    expect([text, reasonAgainst(text)]).toEqual([text, NO_SECRETS]);
  }
});

test('plain http is for this computer, and for hosts that it is allowed for', () => {
  const here = [
    'http://localhost:7200/',
    'http://a.localhost/',
    'http://127.0.0.1:8890/sparql',
    'http://127.1/',
    'http://[::1]/',
  ];
  for (const text of here) expect([text, reasonAgainst(text)]).toEqual([text, undefined]);
  const elsewhere = ['http://a.org/', 'http://10.0.0.1/', 'http://localhost.a.org/', 'http://127.0.0.1.a.org/'];
  for (const text of elsewhere) {
    expect([text, reasonAgainst(text)]).toEqual([text, NOT_ENCRYPTED]);
    expect([text, reasonAgainst(text, { plainHttp: true })]).toEqual([text, undefined]);
  }
});

test('an address that is taken is one of the web, and taken again as it is', () => {
  const addresses = fc.oneof(
    anyText,
    anyText.map((text) => `https://${text}`),
    fc.webUrl({ withFragments: true }),
  );
  fc.assert(
    fc.property(addresses, (text) => {
      const endpoint = endpointOf(text, { plainHttp: true });
      if (!endpoint.ok) return;
      const { url, origin, host } = endpoint.value;
      const { protocol, username, password, hash } = new URL(url);
      expect(protocol).toMatch(/^https?:$/);
      expect([username, password, hash]).toEqual(['', '', '']);
      expect([origin, `${protocol}//${host}`]).toEqual([new URL(url).origin, origin]);
      expect(endpointOf(url, { plainHttp: true })).toEqual(endpoint);
    }),
    runs(300),
  );
});
