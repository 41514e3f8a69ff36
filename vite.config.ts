/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { earlyRequests } from './scripts/early-requests.ts';
import { ADDRESS, FIRST, KEPT, namedBelow } from './scripts/first-modules.ts';
import { leanCytoscape } from './scripts/lean-cytoscape.ts';
import { contentSecurityPolicy, policyHeaders } from './scripts/page-policy.ts';

/** Tests of functions of their arguments; what these remember between calls changes no answer. */
const PURE = ['tests/{formats,graph,lib,model,view}/**/*.test.ts'];
/** Tests of these that put other modules in the place of ours. */
const MOCKING = ['tests/formats/reading/xml-text-limit.test.ts'];

export default defineConfig({
  base: './',
  plugins: [react(), leanCytoscape(), earlyRequests(), contentSecurityPolicy(), policyHeaders()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // The policy forbids fonts and fetches from `data:`, so nothing is inlined.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What asks for the data of the first picture runs before anything else is there.
            {
              name: 'ahead',
              priority: 3,
              test: /vite[\\/]preload-helper|node_modules[\\/]idb[\\/]|src[\\/]app[\\/](ahead|arrival)\.ts|src[\\/]sources[\\/](cameo|catalogue|kept-reading|shelves|standard-vocabulary)\.ts/,
            },
            // The page draws before it checks: what checks must not come along with what draws.
            {
              name: 'checks',
              priority: 3,
              test: /node_modules[\\/]zod[\\/]|src[\\/]model[\\/](schema|schema-keys|shape|read)\.ts/,
              includeDependenciesRecursively: false,
            },
            { name: 'cytoscape', test: /node_modules[\\/]cytoscape[\\/]/, priority: 3 },
            { name: namedBelow('core', FIRST), test: /[\\/](src|node_modules)[\\/]/, minShareCount: 2, priority: 2 },
            { name: namedBelow('address', ADDRESS), test: /[\\/]src[\\/]/, priority: 1 },
            { name: namedBelow('kept', KEPT), test: /[\\/]src[\\/]/, priority: 1 },
            // What asks engines, with all that it brings, comes when one is asked.
            { name: 'shared', test: /src[\\/](lib|model|graph|view|app(?![\\/]engine[\\/]))[\\/]/, minShareCount: 5 },
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
    testTimeout: process.env['DEEP'] ? 7_200_000 : 30_000,
    environment: 'node',
    // By default one core is left idle, which on two is half of them.
    maxWorkers: '100%',
    setupFiles: ['tests/support/seed.ts'],
    projects: [
      // Modules are loaded once for all files, not anew for each.
      { extends: true, test: { name: 'together', include: PURE, exclude: MOCKING, isolate: false } },
      { extends: true, test: { name: 'apart', include: ['tests/**/*.test.{ts,tsx}'], exclude: PURE } },
      { extends: true, test: { name: 'mocking', include: MOCKING } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/formats/**'],
      // The script of the page that explores runs in a browser only.
      exclude: ['src/formats/offline/page/**'],
      reporter: ['text'],
    },
  },
});
