import { expect, test } from 'vitest';
import { atlasOf } from '../../src/graph/atlas';
import { datesOn } from '../../src/graph/dates';
import { columnsSource } from '../../src/sources/columns-source';
import { UNRESTRICTED } from '../../src/sources/window/engine-window';
import { timelineAxis } from '../../src/view/axis';
import { countIn, timelineOf } from '../../src/view/bins';
import { cutsOf, engineLine } from '../../src/view/engine-cuts';
import { shippedDatasets } from '../support/shipped';
import { standardVocabulary } from '../support/vocabulary';

for (const [name, dataset] of shippedDatasets()) {
  test(`an engine that has just what was fetched counts the bars of the timeline: ${name}`, async () => {
    const atlas = atlasOf(dataset, standardVocabulary);
    const dates = datesOn(atlas, 'true');
    const axis = timelineAxis(dates)!;
    const { bins, spread } = timelineOf(atlas, dates, axis, atlas.claims.bits);
    const { value } = await columnsSource(atlas).bins('true', cutsOf(axis), UNRESTRICTED);
    const whole = (counts: typeof bins) => Math.round(counts.reduce((sum, bin) => sum + countIn(bin), 0));
    expect(value.bins.length).toBe(axis.cells.length);
    expect(whole(value.bins.map(({ claims }) => claims))).toBe(whole([...bins, ...spread]));
    const line = engineLine(axis, value.bins);
    expect(Math.max(...line![1].map(({ height }) => height), ...line![-1].map(({ height }) => height))).toBe(1);
  });
}

test('there is no line over cells that were not counted', () => {
  const [[, dataset]] = shippedDatasets() as readonly [ReturnType<typeof shippedDatasets>[number]];
  const axis = timelineAxis(datesOn(atlasOf(dataset, standardVocabulary), 'true'))!;
  expect(engineLine(axis, [])).toBeUndefined();
  const none = axis.cells.map(({ from }) => ({ from, claims: { '-1': 0, 0: 0, 1: 0 } }));
  expect(engineLine(axis, none)).toBeUndefined();
});
