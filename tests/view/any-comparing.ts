import fc from 'fast-check';
import type { Atlas } from '../../src/graph/atlas';
import { type Comparison, LAYINGS } from '../../src/view/comparison-state';
import type { View } from '../../src/view/state';
import { heardIn } from '../../src/view/voices';

const PERIODS = ['2019', '2019-09', '2017/2018', '2019-10-02/..', '../2016', '2007~', '201X'];

/** Any comparison of a dataset, of each kind. */
export function anyComparison(atlas: Atlas): fc.Arbitrary<Comparison> {
  const laid = fc.constantFrom(...LAYINGS);
  const heard = heardIn(atlas);
  const sides = fc
    .shuffledSubarray([...heard], { maxLength: Math.min(4, heard.length) })
    .chain((ids) => fc.nat(ids.length).map((cut) => ({ a: ids.slice(0, cut), b: ids.slice(cut) })));
  const speakers: fc.Arbitrary<Comparison> = fc
    .tuple(sides, laid)
    .map(([{ a, b }, how]) => ({ kind: 'speakers', a, b, laid: how }));
  const period = fc.constantFrom(...PERIODS);
  const periods: fc.Arbitrary<Comparison> = fc.record(
    { kind: fc.constant('periods'), a: period, b: period, laid },
    { requiredKeys: ['kind', 'laid'] },
  );
  const datasets: fc.Arbitrary<Comparison> = fc.record(
    { kind: fc.constant('datasets'), other: fc.constantFrom('icews-18', 'file:an old one.json'), laid },
    { requiredKeys: ['kind', 'laid'] },
  );
  return fc.oneof(speakers, periods, datasets);
}

/** What of a view is about voices and comparison. */
export function anyComparing(atlas: Atlas): fc.Arbitrary<Pick<View, 'asOneVoice' | 'comparison'>> {
  return fc.record({ asOneVoice: fc.boolean(), comparison: anyComparison(atlas) }, { requiredKeys: ['asOneVoice'] });
}
