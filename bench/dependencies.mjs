import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;
const PACKAGE = JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8'));

/** Installs what we are measured against, from the lock of `bench/`, unless exactly that is there already. */
export function installPeers() {
  if (Object.entries(PACKAGE.devDependencies).every(([name, version]) => installedVersion(name) === version)) return;
  console.log('Installing the peers of bench/ (npm ci, about 22 MB; nothing of it becomes part of the app) …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: FOLDER,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

/** The peers and their versions. */
export function peerVersions() {
  return PACKAGE.devDependencies;
}

function installedVersion(name) {
  const file = join(FOLDER, 'node_modules', name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}
