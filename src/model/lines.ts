import type { Issue } from './issue';
import { walkJson } from './json-text';

/** Adds to each issue's place the line of the JSON text where that place stands, or where the thing it lacks would stand. */
export function withLines(issues: readonly Issue[], text: string): Issue[] {
  const lines = linesOf(
    text,
    issues.map(({ place }) => place),
  );
  return issues.map((issue) => {
    const line = withAncestors(issue.place)
      .map((place) => lines.get(place))
      .find((known) => known !== undefined);
    return line === undefined ? issue : { ...issue, place: `${issue.place}, line ${line.toLocaleString('en')}` };
  });
}

/** The lines, counted from 1, where places of a JSON text and all that they are in begin. */
function linesOf(text: string, places: readonly string[]): ReadonlyMap<string, number> {
  const wanted = new Set(['', ...places.flatMap(withAncestors)]);
  const lines = new Map<string, number>();
  let [line, counted] = [1, 0];
  walkJson(text, (place, offset) => {
    if (!wanted.has(place)) return false;
    for (let feed = text.indexOf('\n', counted); feed >= 0 && feed < offset; feed = text.indexOf('\n', counted)) {
      line++;
      counted = feed + 1;
    }
    if (place !== '') lines.set(place, line);
    return true;
  });
  return lines;
}

/** A place and everything it may be in, innermost first: `claims[4].by`, `claims[4]`, `claims`. */
function withAncestors(place: string): readonly string[] {
  const cuts = [...place.matchAll(/[.[]/g)].map(({ index }) => place.slice(0, index));
  return [place, ...cuts.reverse()];
}
