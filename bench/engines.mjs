// Measures how an explorer of graphs in an engine fares against the engine alone, prints the figures and writes them into
// docs/performance.md: `npm run bench:engines`. `-- --rows 50000` takes fewer claims, `--engine virtuoso` one engine; both only print.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ROOT } from '../scripts/build.mjs';
import { bundleOurs } from './bundle.mjs';
import { temporaryFolder } from './data.mjs';
import { measureWorks } from './engines/measure-works.mjs';
import { oxigraphSide } from './engines/oxigraph-side.mjs';
import { ENGINES, enginesSection } from './engines/report-engines.mjs';
import { viewsOf } from './engines/views.mjs';
import { virtuosoSide } from './engines/virtuoso-side.mjs';
import { worksOn } from './engines/works.mjs';
import { generatedEvents } from './generated-events.mjs';
import { loadNow } from './machine.mjs';
import { withSection } from './page-section.mjs';
import { randomFrom } from './random.mjs';

const PAGE = join(ROOT, 'docs', 'performance.md');
const SEED = 18;
const REPEATS = 3;
/** As many claims as each engine is measured with; a WebAssembly module such as Oxigraph can have 4 GB of memory and no more. */
const CLAIMS = { virtuoso: 1_000_000, oxigraph: 500_000 };
const SIDES = { virtuoso: virtuosoSide, oxigraph: oxigraphSide };

const { values: options } = parseArgs({ options: { rows: { type: 'string' }, engine: { type: 'string' } } });
const started = performance.now();
const loads = [loadNow()];
const ours = await import(pathToFileURL(await bundleOurs(join(temporaryFolder(), 'ours'))).href);
const sides = [];
for (const id of options.engine === undefined ? Object.keys(SIDES) : [options.engine])
  sides.push(await measured(id, Number(options.rows ?? CLAIMS[id])));
const section = enginesSection({ sides, machine: machineNow() });
console.log(section);
if (options.rows === undefined && options.engine === undefined) {
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, withSection(page, { heading: ENGINES, text: section, before: 'How to run it' }));
}

async function measured(id, claims) {
  tell(`${id}: ${claims.toLocaleString('en')} claims`);
  const events = generatedEvents({ rows: claims, seed: SEED });
  const core = ours.openEvents(events);
  const size = { statements: 0, megabytes: 0 };
  const side = await SIDES[id]({ pieces: counted(ours.chunksOf(core, 'nquads'), size), ours });
  tell(`${side.name}: loaded`);
  try {
    const views = viewsOf({ ...ours.choices(core), events });
    const works = worksOn({ events, views, random: randomFrom(SEED) });
    const results = await measureWorks(works, {
      ...side,
      open: (engine) => ours.freshSourcesIn(engine, core),
      repeats: REPEATS,
      tell,
    });
    return { ...side, ...size, claims, results };
  } finally {
    await side.stop();
  }
}

/** Some pieces of text, with what they hold added up. */
function* counted(pieces, size) {
  for (const piece of pieces) {
    size.megabytes += Buffer.byteLength(piece) / 1e6;
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) size.statements += 1;
    yield piece;
  }
}

function machineNow() {
  const [processor] = cpus();
  const minutes = Math.round((performance.now() - started) / 60_000);
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: `${processor?.model.trim() ?? 'unknown'}, ${cpus().length} cores`,
    load: `${loads[0]} before, ${loadNow()} after; the run took ${minutes} minutes`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()}, Node ${process.versions.node}`,
  };
}

function tell(what) {
  console.log(`${Math.round((performance.now() - started) / 1000)} s: ${what}`);
}
