// Measures ours and its peers side by side, prints the figures and writes them to docs/performance.md: `npm run bench`.
// `-- --only filter,facets` measures some rows (`growth` is how cost grows), `-- --quick` repeats less; both only print.
// After `-- --minutes 40` no further row is begun; the page names those left out.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../scripts/build.mjs';
import { installPeers } from './dependencies.mjs';
import { optionsOf } from './options.mjs';

const { only, quick, minutes } = optionsOf(process.argv.slice(2));
installPeers();
const { measureAll } = await import('./table.mjs');
const { report } = await import('./report.mjs');

const started = performance.now();
const measured = await measureAll({ only, quick, minutes, tell });
const page = report(measured);
console.log(page);
if (only === undefined && !quick) {
  mkdirSync(join(ROOT, 'docs'), { recursive: true });
  writeFileSync(join(ROOT, 'docs', 'performance.md'), page);
}
process.exitCode = measured.isSound ? 0 : 1;

function tell(what) {
  console.log(`${Math.round((performance.now() - started) / 1000)} s: ${what}`);
}
