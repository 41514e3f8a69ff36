import { inUnit, rounded, table, UNITS } from './report-words.mjs';
import { exponentOf, spread } from './statistics.mjs';

/** How the cost of each work grows with the claims, on both sides, and by which power. */
export function growthSection(growth) {
  if (growth.length === 0) return '';
  const sizes = [...new Set(growth.map(({ size }) => size))];
  const rows = [...new Set(growth.map(({ row }) => row))];
  const head = ['work', 'side', ...sizes.map((size) => size.toLocaleString('en')), 'power'];
  return `## How cost grows with the number of claims

Generated events of the shape of ICEWS 2018. The power is b in cost ≈ a · claims^b, fitted to the medians: 1 is in step with the
claims, 0 is without regard to them.

${table(
  head,
  rows.flatMap((row) => linesOf(row, growth, sizes)),
  `--${'r'.repeat(sizes.length + 1)}`,
)}

${faults(growth)}`;
}

function linesOf(row, growth, sizes) {
  const { figure = 'cpu' } = row;
  return Object.keys(row.sides).map((side) => {
    const costs = sizes.map((size) => costOf(growth, { row, size, side, figure }));
    const points = sizes.flatMap((size, at) => (costs[at] === undefined ? [] : [{ size, cost: costs[at] }]));
    return [
      row.work,
      side,
      ...costs.map((cost) => (cost === undefined ? '–' : inUnit(cost, UNITS[figure]))),
      points.length > 1 ? rounded(exponentOf(points)) : 'not built yet',
    ];
  });
}

function costOf(growth, { row, size, side, figure }) {
  const samples = growth.find((found) => found.row === row && found.size === size)?.figures[side].samples ?? [];
  return samples.length > 0 ? spread(samples.map((sample) => sample[figure])).median : undefined;
}

function faults(growth) {
  const wrong = growth.filter(({ fault }) => fault);
  if (wrong.length === 0) return '';
  return `${wrong.map(({ row, size, fault }) => `- **${row.work}, ${size.toLocaleString('en')}: ${fault}**`).join('\n')}\n\n`;
}
