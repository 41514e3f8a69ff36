// Runs every check in turn, stops at the first that fails, and closes with the counts of the tests: `npm test`. What takes longer,
// tests tagged @deep, is run by `npm run test:deep`.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ROOT } from './build.mjs';

const reports = mkdtempSync(join(tmpdir(), 'actor-atlas-tests-'));
const UNIT_REPORT = join(reports, 'unit.json');
const BROWSER_REPORT = join(reports, 'browser.json');

const STEPS = [
  { name: 'lint', command: 'biome check --error-on-warnings .' },
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'unused code', command: 'knip' },
  { name: 'Virtuoso, for tests of SPARQL', command: 'node scripts/virtuoso.mjs' },
  { name: 'unit tests', command: `vitest run --reporter=default --reporter=json --outputFile.json="${UNIT_REPORT}"` },
  { name: 'build', command: 'vite build' },
  { name: 'browser tests', command: 'playwright test --grep-invert @deep --reporter=list,json' },
];

const env = {
  ...process.env,
  PATH: [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_REPORT,
};

const started = performance.now();
const failure = await firstFailure(STEPS);
const took = `${Math.round((performance.now() - started) / 1000)} s`;
console.log(failure ? `\nStopped at ${failure.name}: ${failure.reason} (${took}).` : `\nAll checks passed (${took}).`);
console.log(closingLine());
rmSync(reports, { recursive: true, force: true });
process.exitCode = failure ? failure.code : 0;

async function firstFailure(steps) {
  for (const { name, command } of steps) {
    const [tool] = command.split(' ');
    console.log(`\n── ${name}: ${tool}`);
    const { code, signal } = await run(command);
    if (signal) return { name, code: 1, reason: `${tool} was ended by ${signal}` };
    if (code !== 0) return { name, code, reason: `${tool} ended with code ${code}` };
  }
  return undefined;
}

function run(command) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { cwd: ROOT, env, shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
}

function closingLine() {
  const counts = [unitCounts(readReport(UNIT_REPORT)), browserCounts(readReport(BROWSER_REPORT))];
  const total = (key) => counts.reduce((sum, count) => sum + count[key], 0);
  const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
  return `${total('passed')} passed, ${total('failed')} failed${skipped}`;
}

/** A test file that does not even load has no tests of its own to fail: it counts as one. */
function unitCounts({ numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, testResults = [] }) {
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.length);
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests };
}

function browserCounts({ stats = {} }) {
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
