import { grouped } from '../lib/text';
import type { Issue } from './issue';
import { walkJson } from './json-text';

/** Adds to each issue's place the line of the JSON text where that place stands, or where the thing it lacks would stand. */
export function withLines(issues: readonly Issue[], text: string): Issue[] {
  const lines = linesAt(
    text,
    issues.map(({ place }) => place),
  );
  return issues.map((issue) => {
    const line = withAncestors(issue.place)
      .map((place) => lines.get(place))
      .find((known) => known !== undefined);
    return line === undefined ? issue : { ...issue, place: `${issue.place}, line ${grouped(line)}` };
  });
}

/** The lines, counted from 1, where places of a JSON text and all that they are in begin. */
function linesAt(text: string, places: readonly string[]): ReadonlyMap<string, number> {
  const wanted = new Set(['', ...places.flatMap(withAncestors)]);
  const lines = new Map<string, number>();
  const lineAt = lineCounter(text);
  walkJson(text, (place, offset) => {
    if (!wanted.has(place)) return false;
    if (place !== '') lines.set(place, lineAt(offset));
    return true;
  });
  return lines;
}

/** Tells the line of offsets that are asked for in ascending order, looking at each line once. */
function lineCounter(text: string): (offset: number) => number {
  const nextFeed = (from: number) => {
    const at = text.indexOf('\n', from);
    return at < 0 ? text.length : at;
  };
  let line = 1;
  let feed = nextFeed(0);
  return (offset) => {
    for (; feed < offset; feed = nextFeed(feed + 1)) line++;
    return line;
  };
}

/** A place and everything it may be in, innermost first: `claims[4].by`, `claims[4]`, `claims`. */
function withAncestors(place: string): readonly string[] {
  const cuts = [...place.matchAll(/[.[]/g)].map(({ index }) => place.slice(0, index));
  return [place, ...cuts.reverse()];
}
