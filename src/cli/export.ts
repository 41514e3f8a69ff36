import { version } from '../../package.json';
import type { Atlas } from '../graph/atlas';
import { focusOn } from '../view/commands';
import { type Extract, extract, SCOPES, type Scope } from '../view/extract';
import { ANY_WAY, alongWay } from '../view/paths-way';
import type { View } from '../view/state';
import { firstViewOf } from '../view/story';
import type { ExitCode } from './command';
import { inAndOut, write } from './convert';
import { isFiltered, narrowed } from './filter-flags';
import type { Given } from './flags';
import { linked, linkTo } from './link';
import type { Machine } from './machine';
import { Misuse } from './misuse';
import { actorNames } from './nameables';
import { allNamed, named } from './names';
import { plain } from './plain';
import { withGraph } from './with-graph';

const MOST_HOPS = 9;

/** Writes a part of a graph: what the filters leave, or what a link of the app shows. */
export async function exportPart(given: Given, machine: Machine): Promise<ExitCode> {
  const { paths, target } = inAndOut(given);
  if (given.has('around') && given.has('path')) throw new Misuse('Either --around or --path: a view has one focus.');
  if (given.has('hops') && !given.has('around')) throw new Misuse('--hops goes with --around ACTOR.');
  return withGraph(machine, given, paths, async (graph, progress) => {
    const { atlas, view, notes } = viewIn(given, graph.atlas);
    for (const note of notes) await machine.err.write(`${note}\n`);
    const part = partOf(given, atlas, view, machine.now());
    if (!part) {
      await machine.err.write(`${missing(scopeIn(given), view, atlas)}\n`);
      return 1;
    }
    if (part.dataset.claims.length === 0) await machine.err.write('No claim passes: the file holds none.\n');
    return write({ given, machine, target, graph, progress }, part.dataset, atlas.lexicon);
  });
}

/** The view that link and flags make, and what has to be said of them. */
export function viewIn(given: Given, opened: Atlas): { atlas: Atlas; view: View; notes: readonly string[] } {
  const link = given.one('view');
  const { atlas, view, junk, other } = link === undefined ? unlinked(opened) : linked(link, opened);
  const notes = [
    ...(other === undefined
      ? []
      : [`The link is of another dataset, “${plain(other)}”; this is “${plain(opened.dataset.id)}”.`]),
    ...(junk.length === 0
      ? []
      : [
          `The link held something that this dataset does not know, which was left out: ${junk.map(plain).join(', ')}.`,
        ]),
  ];
  return { atlas, view: focused(narrowed(view, given, atlas), given, atlas), notes };
}

function unlinked(atlas: Atlas): ReturnType<typeof linked> {
  return { atlas, view: firstViewOf(atlas), junk: [] };
}

function focused(view: View, given: Given, atlas: Atlas): View {
  const [ends] = given.all('path');
  if (ends) {
    const [from, to] = ends.map((text) => named('actor', text, actorNames(atlas)));
    const way = { ...ANY_WAY, directed: given.has('directed'), longer: given.has('longer') };
    return focusOn(view, alongWay({ kind: 'path', from: from!, to: to! }, way));
  }
  if (!given.has('around')) return view;
  const ids = allNamed('actor', given.all('around').flat(), actorNames(atlas));
  return focusOn(view, { kind: 'around', ids, hops: hopsIn(given) });
}

function hopsIn(given: Given): number {
  const text = given.one('hops') ?? '1';
  if (/^\d$/.test(text)) return Number(text);
  throw new Misuse(`--hops is a number from 0 to ${MOST_HOPS}, not “${plain(text)}”.`);
}

function scopeIn(given: Given): Scope {
  const wanted = SCOPES.find((scope) => scope === given.one('scope'));
  if (wanted) return wanted;
  if (given.has('path')) return 'path';
  return given.has('around') ? 'neighbourhood' : 'shown';
}

function partOf(given: Given, atlas: Atlas, view: View, now: Date): Extract | undefined {
  const link = given.one('view');
  const isJustLinked = link !== undefined && !isFiltered(given) && !given.has('around') && !given.has('path');
  const stamp = {
    at: now.toISOString(),
    by: `Actor Atlas ${version}`,
    link: isJustLinked ? link : linkTo(atlas.unfolded ?? atlas, view),
  };
  return extract(atlas, view, scopeIn(given), stamp, given.has('folded') ? 'folded' : 'full');
}

function missing(scope: Scope, { focus }: View, { nameOf }: Atlas): string {
  if (scope === 'selection') return 'Nothing is selected in this view: there is nothing to export.';
  if (scope === 'path' && focus.kind === 'path')
    return `No claim that is shown leads from ${plain(nameOf(focus.from))} to ${plain(nameOf(focus.to))}: there is nothing to export.`;
  return `No ${scope} is in focus in this view: there is nothing to export.`;
}
