// Builds the app if needed, serves it on this machine and opens the browser, with files if some are named:
// `npm start -- [--port N] [--no-open] [FILE…]`.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { buildIfStale, ROOT } from './build.mjs';
import { FileError, handedOver, openedFiles, openedFilesPlugin } from './opened-files.mjs';

const HOST = '127.0.0.1';
const FIRST_PORT = 5173;
const USAGE = 'Usage: npm start -- [--port 1-65535] [--no-open] [FILE…]';
const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };

try {
  await start(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(explain(error));
  process.exit(error instanceof FileError ? 2 : 1);
}

async function start({ port, open, names }) {
  const files = await openedFiles(names);
  if (await buildIfStale()) console.log('Built the app.');
  const server = await serve(port ?? FIRST_PORT, files);
  const actual = server.httpServer.address().port;
  if (port !== undefined && actual !== port) console.log(`Port ${port} is in use, so this is the next free one.`);

  const url = `http://${HOST}:${actual}/${handedOver(files)}`;
  console.log(`Actor Atlas is at ${url} (Ctrl-C to stop)`);
  if (open && hasBrowser()) openBrowser(url);

  process.once('SIGINT', () => stop(server));
}

function readOptions(argv) {
  const options = { port: { type: 'string' }, 'no-open': { type: 'boolean' } };
  const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true });
  const port = values.port === undefined ? undefined : readPort(values.port);
  return { port, open: !values['no-open'], names: positionals };
}

function readPort(text) {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) throw new Error(`Invalid port: ${text}. ${USAGE}`);
  return port;
}

async function serve(port, files) {
  const { preview } = await import('vite');
  const plugins = [openedFilesPlugin(files)];
  return preview({ root: ROOT, logLevel: 'warn', plugins, preview: { host: HOST, port, open: false } });
}

async function stop(server) {
  server.httpServer.closeAllConnections?.();
  await server.close();
  process.exit(0);
}

function hasBrowser() {
  if (process.env.CI || !process.stdout.isTTY) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens the address in the user's browser; where that does not work, the printed address has to do. */
function openBrowser(url) {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

function explain(error) {
  if (error.code === 'ERR_MODULE_NOT_FOUND') return 'The packages are not installed: run `npm ci` first.';
  if (error.code === 'EACCES') return `This port is not allowed for your account: choose one above 1023. ${USAGE}`;
  if (error.code?.startsWith('ERR_PARSE_ARGS')) return `${error.message.split(/[.\n]/)[0]}. ${USAGE}`;
  return error.message;
}
