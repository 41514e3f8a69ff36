import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** The one Trusted Types policy of the page: it admits the app's own bundled workers and nothing else. */
const WORKER_POLICY = 'atlas-worker';

/** An engine that the reader names may be asked, over https or on his own computer; the page asks nobody by itself. */
const ENGINES = 'https: http://localhost:* http://127.0.0.1:*';

/** What stands in the page itself is admitted by its digest. */
interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const NONE: Inline = { scripts: [], styles: [] };

function policyWith({ scripts, styles }: Inline): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map(digestOf)].join(' '),
    ["style-src 'self'", ...styles.map(digestOf)].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' ${ENGINES}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${WORKER_POLICY}`,
  ].join('; ');
}

function digestOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function inlineIn(html: string): Inline {
  const texts = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, text = '']) => text);
  return { scripts: texts('script'), styles: texts('style') };
}

/** Writes the policy into the built page, so that it holds on any static server; the dev server needs inline scripts. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policyWith(inlineIn(html)) },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

/** The worker of the page's own engine, the only one that compiles WebAssembly: a worker obeys the policy that it is served with. */
const ENGINE_WORKER = /\/assets\/oxigraph\.worker-[\w-]+\.js$/;

/** What the build names by its content never changes. */
const NAMED_BY_CONTENT = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

/** Serves the policy as a header too, with what only a header can say. */
export function policyHeaders(): Plugin {
  return {
    name: 'policy-headers',
    configurePreviewServer({ middlewares, config }) {
      const page = join(resolve(config.root, config.build.outDir), 'index.html');
      const policy = policyWith(existsSync(page) ? inlineIn(readFileSync(page, 'utf8')) : NONE);
      middlewares.use(({ url = '' }, response, next) => {
        const { pathname } = new URL(url, 'http://localhost');
        const isEngine = ENGINE_WORKER.test(pathname);
        const own = isEngine ? policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'") : policy;
        response.setHeader('Content-Security-Policy', `${own}; frame-ancestors 'none'`);
        if (NAMED_BY_CONTENT.test(pathname)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
        next();
      });
    },
  };
}
