import { cpus, totalmem, type } from 'node:os';
import { spread } from './statistics.mjs';

/** The measured figures as a Markdown page. */
export function report({ startUp, filter, weight, machine }) {
  return `# Performance

Measured by \`npm run bench\`, which writes this page; only measured figures stand here. They belong to one machine and
one day, so compare them within one run.

| | |
|---|---|
${table(Object.entries(machine))}

## Against the aims

| | measured | aim | |
|---|--:|--:|---|
${table(aims({ startUp, filter, weight }))}

## The article's graph, from navigation to the first picture

A fresh profile and an empty cache each time, served from the same machine, window 1440 × 900.

| | median | least | greatest | runs |
|---|--:|--:|--:|--:|
${timeTable(startUp)}

## A click on a filter, from the input until the changed picture is drawn

One value of the legend switched off or on.

| | median | least | greatest | clicks |
|---|--:|--:|--:|--:|
${timeTable(filter)}

## What is loaded before the first picture

| | files | bytes | gzip -9 |
|---|--:|--:|--:|
${table(weight.map(({ kind, files, bytes, zipped }) => [kind, files, kilobytes(bytes), kilobytes(zipped)]))}
`;
}

/** The three figures that were aimed at, and whether they were reached. */
function aims({ startUp, filter, weight }) {
  const median = (figures) => spread(figures.map(({ cpu }) => cpu)).median;
  const scripts = weight.find(({ kind }) => kind === 'scripts').zipped;
  return [
    ['first picture, processor time', median(startUp), 1200, 'ms'],
    ['filter to picture, processor time', median(filter), 100, 'ms'],
    ['scripts before the first picture, gzip', scripts / 1000, 260, 'kB'],
  ].map(([what, value, aim, unit]) => [
    what,
    `${Math.round(value)} ${unit}`,
    `≤ ${aim} ${unit}`,
    value <= aim ? 'reached' : 'missed',
  ]);
}

/** What the figures were measured on and with. */
export function describeMachine({ browser, load, packages }) {
  const [processor] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: `${processor?.model.trim() ?? 'unknown'}, ${cpus().length} cores`,
    'load before': `${load.toFixed(1)} (other work on the machine lengthens every time by the clock)`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()}, Node ${process.versions.node}`,
    browser: `${browser.browserType().name()} ${browser.version()}, headless`,
    packages: Object.entries(packages)
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
  };
}

function table(rows) {
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function timeTable(figures) {
  return table([
    timeRow(
      'by the clock',
      figures.map(({ wall }) => wall),
    ),
    timeRow(
      'processor time of the main thread',
      figures.map(({ cpu }) => cpu),
    ),
  ]);
}

function timeRow(name, figures) {
  const { median, min, max, count } = spread(figures);
  return [name, ...[median, min, max].map((time) => `${Math.round(time)} ms`), count];
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
