import type { Atlas } from '../graph/atlas';
import type { ClaimRecord } from '../graph/record';
import { counted, grouped } from '../lib/text';
import { whenInWords } from '../model/in-words';
import { STANDING_LABELS } from '../model/words';
import { tieProposition, titleOf } from '../view/sentences';
import type { Tie } from '../view/ties';
import { aligned, cutTo } from './aligned';
import { plain } from './plain';

const LISTED = 5;
const WIDEST = 100;

/** A tie of a path with the first claims that it consists of: id, standing, date, on whose word, and what is said. */
export function claimLines(atlas: Atlas, tie: Tie): readonly string[] {
  const { claims } = tie;
  const title = `   ${plain(titleOf(atlas, tieProposition(atlas, tie)))} (${counted(claims.length, 'claim')})`;
  const rows = claims.first(LISTED).map((record) => row(atlas, record));
  const more = claims.length - rows.length;
  return [title, ...aligned(rows), ...(more > 0 ? [`     and ${grouped(more)} more`] : [])];
}

function row({ nameOf }: Atlas, { claim, standing }: ClaimRecord): readonly string[] {
  const { id, by, time, gist } = claim;
  return [
    `     ${plain(id)}`,
    STANDING_LABELS[standing].toLowerCase(),
    whenInWords(time),
    by === undefined ? 'nobody' : cutTo(plain(nameOf(by)), 30),
    cutTo(plain(gist), WIDEST),
  ];
}
