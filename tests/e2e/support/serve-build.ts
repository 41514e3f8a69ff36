import type { FullConfig } from '@playwright/test';
import { buildIfStale, DIST } from '../../../scripts/build.mjs';
import { serveFolder } from '../../../scripts/static-server.mjs';

/** Serves the built app where the tests expect it, building it first if the sources are newer; returns what stops it. */
export default async function serveBuild(config: FullConfig) {
  await buildIfStale();
  const address = new URL(config.projects[0]?.use.baseURL ?? '');
  const server = await serveFolder(DIST, { path: address.pathname, port: Number(address.port) });
  return server.close;
}
