import type { Result } from '../../lib/result';

declare const checked: unique symbol;

/** The address of an engine that only `endpointOf` makes: it can be asked, and says to whom a question goes. */
export interface Endpoint {
  readonly url: string;
  readonly origin: string;
  /** For people: the host as it is asked, an international name in its ASCII form, with the port where it is unusual. */
  readonly host: string;
  readonly [checked]: true;
}

/** What an address may be. */
export interface EndpointOptions {
  /** Questions and answers may cross a network unencrypted. */
  readonly plainHttp?: boolean;
}

/** Checks an address that somebody typed, or that a link or file names; the reasons against it are sentences. */
export function endpointOf(text: string, { plainHttp = false }: EndpointOptions = {}): Result<Endpoint, string> {
  const url = addressIn(text.trim());
  if (!url) return refused('This is no address of an engine: it looks like https://example.org/sparql.');
  if (url.username !== '' || url.password !== '') {
    return refused(
      'An address holds no user and no password: give them in their own fields, where they are kept secret.',
    );
  }
  if (url.protocol === 'http:' && !plainHttp && !isLoopback(url.hostname)) {
    return refused('The address starts with http: unencrypted, only engines on this computer are asked. Use https.');
  }
  url.hash = '';
  return { ok: true, value: { url: url.href, origin: url.origin, host: url.host } as Endpoint, issues: [] };
}

/** An address of the web without what could make it read otherwise than it is. */
function addressIn(text: string): URL | undefined {
  if (!/^https?:\/\/[^\p{Cc}\s\\]+$/iu.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text);
}

/** True for a host that is this computer. */
function isLoopback(hostname: string): boolean {
  return /^(?:localhost|[^/]+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

function refused(reason: string): Result<Endpoint, string> {
  return { ok: false, issues: [reason] };
}
