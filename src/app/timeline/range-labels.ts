import type { Axis } from '../../view/axis';
import { type AxisLabel, labelAt } from '../../view/axis-labels';
import { dayInWords, shortly } from '../../view/axis-words';
import { placesOf } from '../../view/range';
import type { TimeFilter } from '../../view/state';

/** The words at the ends of the range, joined into one where they would run into each other; none at an open end. */
export function rangeLabels(axis: Axis, filter: TimeFilter, width: number): readonly AxisLabel[] {
  const scale = width / axis.length;
  const [start, end] = placesOf(axis, filter);
  const name = (day: number) => shortly(dayInWords(day, axis.unit));
  const from = filter.from === undefined ? undefined : labelAt(name(filter.from), start * scale, width);
  const to = filter.to === undefined ? undefined : labelAt(name(filter.to), end * scale, width);
  if (!from || !to || from.right + 10 < to.left) return [from, to].filter((label) => label !== undefined);
  const text = from.text === to.text ? from.text : `${from.text} – ${to.text}`;
  return [labelAt(text, ((start + end) / 2) * scale, width)];
}
