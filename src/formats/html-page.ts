import { sha256 } from './events/sha256';
import { element, endOf, html, ownCode, startOf } from './html';

/** What a page that stands alone may do: use its own style and script, and nothing else; no request leads anywhere. */
export function contentPolicy({ style, script }: { readonly style: string; readonly script?: string }): string {
  return [
    "default-src 'none'",
    ...(script === undefined ? [] : [`script-src '${digestOf(script)}'`]),
    `style-src '${digestOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** How such a page begins, up to the start of its body; the title is anybody’s text. */
export function pageStart(page: { readonly title: string; readonly style: string; readonly policy: string }): string {
  return [
    '<!DOCTYPE html>\n',
    startOf('html', { lang: 'en' }),
    `\n${startOf('head')}\n`,
    html(element('meta', { charset: 'utf-8' })),
    '\n',
    html(element('meta', { 'http-equiv': 'Content-Security-Policy', content: page.policy })),
    '\n',
    html(element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' })),
    '\n',
    html(element('meta', { name: 'referrer', content: 'no-referrer' })),
    '\n',
    html(element('title', {}, [page.title])),
    `\n${ownCode('style', {}, page.style)}\n${endOf('head')}\n${startOf('body')}\n`,
  ].join('');
}

/** How it ends. */
export function pageEnd(): string {
  return `${endOf('body')}\n${endOf('html')}\n`;
}

/** The digest of a style or script as a content security policy names it. */
function digestOf(code: string): string {
  const hash = sha256();
  hash.update(new TextEncoder().encode(code));
  const bytes = hash.digest().match(/../g) ?? [];
  return `sha256-${btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))))}`;
}
