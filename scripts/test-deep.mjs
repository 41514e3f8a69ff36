// Runs what takes longer: the property tests of formats and sources with many more runs, then the browser tests tagged @deep.
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT } from './build.mjs';

const env = { ...process.env, PATH: [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter) };
const STEPS = [
  { command: 'vitest run tests/formats tests/sources', env: { ...env, DEEP: '1' } },
  { command: 'vite build', env },
  { command: 'playwright test --grep @deep', env },
];

process.exitCode = STEPS.map((step) =>
  spawnSync(step.command, { cwd: ROOT, env: step.env, shell: true, stdio: 'inherit' }),
)
  .map(({ status }) => status ?? 1)
  .find((code) => code !== 0);
