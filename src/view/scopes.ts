import type { Atlas } from '../graph/atlas';
import { counted, listed } from '../lib/text';
import type { ActorId } from '../model/ids';
import { describeFilters } from './describe';
import { type Extract, extract, SCOPES, type Scope, type Stamp } from './extract';
import type { Fullness } from './folding-extract';
import { wayInWords } from './paths-words';
import { predicateFor } from './predicate';
import type { Focus, Selection, View } from './state';

/** A part that can be cut out now. */
export interface PresentScope {
  readonly kind: 'there';
  readonly scope: Scope;
  readonly label: string;
  readonly detail: string;
  readonly extract: Extract;
}

/** One answer to “export what?”: a part that can be cut out now, or why the view has no such part. */
export type ScopeChoice =
  | PresentScope
  | { readonly kind: 'missing'; readonly scope: Scope; readonly label: string; readonly reason: string };

/** Every scope in order, each cut out and named, or with the reason why the view has none. */
export function scopeChoices(
  atlas: Atlas,
  view: View,
  stamp: Stamp,
  fullness: Fullness = 'full',
): readonly ScopeChoice[] {
  return SCOPES.map((scope) => {
    const label = labelOf(scope, view);
    const part = extract(atlas, view, scope, stamp, fullness);
    return part
      ? { kind: 'there', scope, label, detail: detailOf(scope, atlas, view), extract: part }
      : { kind: 'missing', scope, label, reason: reasonOf(scope, view) };
  });
}

function labelOf(scope: Scope, view: View): string {
  switch (scope) {
    case 'shown':
      return 'What is shown';
    case 'selection':
      return selectionLabel(view.selection);
    case 'neighbourhood':
      return 'The neighbourhood';
    case 'path':
      return 'The path';
    case 'everything':
      return 'Everything';
  }
}

function selectionLabel(selection: Selection): string {
  switch (selection.kind) {
    case 'nothing':
      return 'The selection';
    case 'actors':
      return isOneActor(selection) ? 'The selected actor' : 'The selected actors';
    default:
      return `The selected ${selection.kind}`;
  }
}

function isOneActor(selection: Selection): boolean {
  return selection.kind === 'actors' && selection.ids.length === 1;
}

function detailOf(scope: Scope, atlas: Atlas, view: View): string {
  switch (scope) {
    case 'shown':
      return filtersInWords(describeFilters(atlas, view));
    case 'selection':
      return nameOfSelection(view.selection, atlas) + (isOneActor(view.selection) ? ' and its claims' : '');
    case 'neighbourhood':
    case 'path':
      return nameOfFocus(view.focus, atlas);
    case 'everything':
      return 'filters ignored';
  }
}

function filtersInWords(filters: readonly string[]): string {
  if (filters.length === 0) return 'no filter in force';
  return filters.length === 1 ? filters[0]! : `${filters.length} filters in force`;
}

/** What is selected, by name: `Afghan Taliban and TTP`. */
export function nameOfSelection(selection: Selection, atlas: Atlas): string {
  switch (selection.kind) {
    case 'nothing':
      return '';
    case 'actors':
      return someNames(selection.ids.map((id) => atlas.nameOf(id)));
    case 'pair':
      return pairInWords(selection.ends, atlas);
    case 'tie': {
      const { type, subject, object, negated } = selection.tie;
      return `${atlas.nameOf(subject)} ${predicateFor(atlas, [subject], atlas.lexicon.type(type), negated)} ${atlas.nameOf(object)}`;
    }
    case 'claim':
      return atlas.find(selection.id)?.claim.gist ?? selection.id;
  }
}

function pairInWords([a, b]: readonly [ActorId, ActorId], { nameOf }: Atlas): string {
  return `${nameOf(a)} and ${a === b ? 'itself' : nameOf(b)}`;
}

/** What is in focus, by name: `1 step around TTP`, `from China to TTP`. */
export function nameOfFocus(focus: Focus, atlas: Atlas): string {
  switch (focus.kind) {
    case 'nothing':
      return '';
    case 'around':
      return `${counted(focus.hops, 'step')} around ${someNames(focus.ids.map((id) => atlas.nameOf(id)))}`;
    case 'path':
      return [
        `from ${atlas.nameOf(focus.from)} to ${atlas.nameOf(focus.to)}`,
        ...(focus.way ? [wayInWords(atlas.lexicon, focus.way)] : []),
      ].join(', ');
  }
}

function someNames(names: readonly string[]): string {
  return names.length > 3 ? listed([...names.slice(0, 2), `${names.length - 2} more`]) : listed(names);
}

function reasonOf(scope: Scope, view: View): string {
  if (scope === 'selection') return 'nothing is selected';
  if (scope === 'neighbourhood') return 'none is in focus';
  return view.focus.kind === 'path' ? 'nothing shown leads from one to the other' : 'none is in focus';
}
