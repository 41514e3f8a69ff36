// Measures ours and its peers side by side, prints the figures and writes them to docs/performance.md: `npm run bench`.
// `-- --only filter,facets` measures some rows (`growth` is how cost grows), `-- --quick` repeats less; both only print.
// After `-- --minutes 40` no further row is begun; the page names those left out.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../scripts/build.mjs';
import { installPeers } from './dependencies.mjs';
import { ENGINES } from './engines/report-engines.mjs';
import { optionsOf } from './options.mjs';
import { sectionOf, withSection } from './page-section.mjs';

const PAGE = join(ROOT, 'docs', 'performance.md');

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
  writeFileSync(PAGE, keepingEngines(page));
}
process.exitCode = measured.isSound ? 0 : 1;

/** The page with the section on engines that stands there, which is measured by itself. */
function keepingEngines(page) {
  const text = existsSync(PAGE) ? sectionOf(readFileSync(PAGE, 'utf8'), ENGINES) : '';
  return withSection(page, { heading: ENGINES, text, before: 'How to run it' });
}

function tell(what) {
  console.log(`${Math.round((performance.now() - started) / 1000)} s: ${what}`);
}
