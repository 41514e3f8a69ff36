/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The one Trusted Types policy of the page: it admits the app's own bundled workers and nothing else. */
const WORKER_POLICY = 'atlas-worker';

/** An engine that the reader names may be asked, over https or on his own computer; the page asks nobody by itself. */
const ENGINES = 'https: http://localhost:* http://127.0.0.1:*';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
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

/** Writes the policy into the built page, so that it holds on any static server; the dev server needs inline scripts. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

/** The worker of the page's own engine, the only one that compiles WebAssembly: a worker obeys the policy that it is served with. */
const ENGINE_WORKER = /\/assets\/oxigraph\.worker-[\w-]+\.js$/;

/** Serves the policy as a header too, with what only a header can say. */
function policyHeaders(): Plugin {
  return {
    name: 'policy-headers',
    configurePreviewServer({ middlewares }) {
      middlewares.use(({ url = '' }, response, next) => {
        const isEngine = ENGINE_WORKER.test(new URL(url, 'http://localhost').pathname);
        const policy = isEngine
          ? CONTENT_SECURITY_POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
          : CONTENT_SECURITY_POLICY;
        response.setHeader('Content-Security-Policy', `${policy}; frame-ancestors 'none'`);
        next();
      });
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy(), policyHeaders()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // The policy forbids fonts and fetches from `data:`, so nothing is inlined.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // The page draws before it checks: what checks must not come along with what draws.
            {
              name: 'checks',
              test: /node_modules[\\/]zod[\\/]|src[\\/]model[\\/](schema|schema-keys|shape|read)\.ts/,
              includeDependenciesRecursively: false,
            },
            { name: 'cytoscape', test: /node_modules[\\/]cytoscape[\\/]/ },
            // What asks engines, with all that it brings, comes when one is asked.
            { name: 'core', test: /src[\\/](lib|model|graph|view|app(?![\\/]engine[\\/]))[\\/]/, minShareCount: 5 },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  preview: {
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
  test: {
    testTimeout: process.env['DEEP'] ? 900_000 : 30_000,
    environment: 'node',
    // By default one core is left idle, which on two is half of them.
    maxWorkers: '100%',
    setupFiles: ['tests/support/seed.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    coverage: {
      provider: 'v8',
      include: ['src/formats/**'],
      // The script of the page that explores runs in a browser only.
      exclude: ['src/formats/offline/page/**'],
      reporter: ['text'],
    },
  },
});
