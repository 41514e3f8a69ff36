#!/usr/bin/env node
// The command line: `npm run -s atlas -- COMMAND …`. It is built when it is first used and whenever its sources changed.
import { builtCli } from './build-cli.mjs';

try {
  await import(await builtCli());
} catch (error) {
  console.error(explain(error));
  process.exitCode = 2;
}

function explain(error) {
  if (error.code === 'ERR_MODULE_NOT_FOUND') return 'The packages are not installed: run `npm ci` first.';
  const [reason] = String(error.message).split('\n');
  return `The command line could not be made ready: ${reason}`;
}
