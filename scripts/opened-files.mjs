import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';

/** What is wrong with a file that was named on the command line. */
export class FileError extends Error {}

/** Looks up files of the command line: where each is, and the path below the site under which it alone is served. */
export async function openedFiles(names) {
  return Promise.all(names.map(openedFile));
}

async function openedFile(name, number) {
  const file = resolve(name);
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new FileError(`There is no file ${name}.`);
  if (!found.isFile()) throw new FileError(`${name} is not a file: name the files in it.`);
  const parts = ['opened', String(number), basename(dirname(file)) || 'files', basename(file)];
  return { file, size: found.size, path: parts.map(encodeURIComponent).join('/') };
}

/** The part of an address behind `#` that hands files over to the page; empty where there are none. */
export function handedOver(files) {
  return files.length === 0 ? '' : `#open=${files.map(({ path }) => encodeURIComponent(path)).join(',')}`;
}

/** A plugin of Vite's preview server: it serves just these files, to this site's own pages. */
export function openedFilesPlugin(files) {
  const known = new Map(files.map((file) => [`/${file.path}`, file]));
  return {
    name: 'opened-files',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?');
        if (!path.startsWith('/opened/')) return next();
        const file = known.get(path);
        if (file) send(file, response);
        else response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      });
    },
  };
}

/** As plain bytes: a browser that unpacked them on the way would hide what the file is. */
function send({ file, size }, response) {
  response.writeHead(200, {
    'Content-Type': 'application/octet-stream',
    'Content-Length': size,
    'Cache-Control': 'no-store',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}
