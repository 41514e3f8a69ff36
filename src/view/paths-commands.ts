import { focusOn } from './commands';
import { alongWay, type Way, wayOf } from './paths-way';
import type { View } from './state';

/** Lets the paths in focus go another way; nothing where none is in focus. */
export function goBy(view: View, change: Partial<Way>): View {
  const { focus } = view;
  return focus.kind === 'path' ? focusOn(view, alongWay(focus, { ...wayOf(focus), ...change })) : view;
}

/** The same values with one more, or without it when it is among them. */
export function toggled<Value>(values: readonly Value[], ...some: readonly Value[]): readonly Value[] {
  const others = values.filter((value) => !some.includes(value));
  return others.length === values.length - some.length ? others : [...others, ...some];
}
