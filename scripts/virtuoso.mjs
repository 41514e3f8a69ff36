// Installs the engine that SPARQL sources are tested against, where that is simple; run by itself, tells how it went.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const COMMANDS = ['virtuoso-t', 'isql-vt'];
const PACKAGE = 'virtuoso-opensource-7-bin';

/** Why no Virtuoso can be started here; undefined where one can. */
export function missingVirtuoso() {
  const missing = COMMANDS.filter((command) => spawnSync(command, ['-?'], { stdio: 'ignore' }).error !== undefined);
  if (missing.length === 0) return undefined;
  return `Virtuoso is not installed: there is no ${missing.join(' and no ')}; Debian has them as ${PACKAGE}`;
}

/** Installs Virtuoso on a Debian whose root runs this; gives why there is still none, if so. */
function installVirtuoso() {
  const missing = missingVirtuoso();
  const isDebianRoot = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!missing || !isDebianRoot) return missing;
  console.log(`${missing}. Installing it.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', PACKAGE]]) {
    const { status, stderr } = spawnSync('apt-get', ['--quiet=2', ...args], {
      env,
      encoding: 'utf8',
      timeout: 300_000,
    });
    if (status !== 0) return `${missing}; apt-get ${args[0]} ended with ${status}: ${stderr.trim().split('\n').at(-1)}`;
  }
  return missingVirtuoso();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const missing = installVirtuoso();
  console.log(missing ? `${missing}. What is tested against it is skipped.` : 'Virtuoso is installed.');
}
