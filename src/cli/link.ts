import type { Atlas } from '../graph/atlas';
import { foldedAtlas, foldInputOf } from '../graph/fold';
import { communitiesIn } from '../graph/fold-communities';
import { foldIndexOf } from '../graph/fold-index';
import { foldBelow, foldFor, foldsNothing } from '../view/folding';
import { fragmentOf } from '../view/fragment';
import { readView } from '../view/permalink';
import { readFolding } from '../view/permalink-folding';
import type { Folding, View } from '../view/state';
import { Misuse } from './misuse';
import { plain } from './plain';

const COPY = 'Copy it with Share in the app, and put it between quotation marks.';

/** A view that a link restores: what the page shows when the link is opened there. */
export interface Linked {
  /** The dataset, folded as the link says. */
  readonly atlas: Atlas;
  readonly view: View;
  /** What of the link means nothing in the dataset and was left out. */
  readonly junk: readonly string[];
  /** The dataset that the link was copied from, where that is another. */
  readonly other?: string;
}

/** Reads a link that was copied from the app, as a whole or from its `#` on. */
export function linked(link: string, opened: Atlas): Linked {
  const params = paramsIn(link);
  const dataset = params.get('d') ?? undefined;
  const other = dataset !== undefined && dataset !== opened.dataset.id && { other: dataset };
  params.delete('open');
  const atlas = folded(opened, readFolding(params));
  const { view, junk } = readView(params, atlas);
  if (dataset === undefined && junk.length >= [...params.keys()].length)
    throw new Misuse(`“${plain(link)}” is no link to a view of this dataset.`, COPY);
  return { atlas, view, junk, ...other };
}

/** The part of a link from `#` on that restores a view. */
export function linkTo(atlas: Atlas, view: View): string {
  return `#${fragmentOf({ atlas, view })}`;
}

function paramsIn(link: string): URLSearchParams {
  const text = link.trim();
  const hash = text.indexOf('#');
  if (hash < 0 && /^[a-z]+:\/\//i.test(text)) throw new Misuse('The link says nothing of a view: it has no “#”.', COPY);
  const params = new URLSearchParams(text.slice(hash + 1));
  if ([...params.keys()].length === 0) throw new Misuse('The link is empty.', COPY);
  return params;
}

function folded(base: Atlas, folding: Folding): Atlas {
  if (foldsNothing(folding)) return base;
  const communities = folding.communities ? communitiesIn(foldInputOf(base, foldBelow(base, folding))) : undefined;
  const fold = foldFor(base, folding, communities);
  return foldedAtlas(base, fold, foldIndexOf(foldInputOf(base, fold)));
}
