import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder on this machine below a path such as `/some/where/`, with no header but the type, like the plainest
 * static host; port 0 takes any free one. Resolves to the address and a function that stops it.
 */
export async function serveFolder(folder, { path = '/', port = 0 } = {}) {
  const server = createServer(async (request, response) => {
    const file = await fileFor(new URL(request.url, 'http://localhost').pathname, { folder, path });
    if (file === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}${path}`, close: () => close(server) };
}

async function fileFor(pathname, { folder, path }) {
  if (!pathname.startsWith(path)) return undefined;
  const inside = normalize(`/${decodeURIComponent(pathname.slice(path.length))}`);
  const file = join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? file : undefined;
}

function close(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}
