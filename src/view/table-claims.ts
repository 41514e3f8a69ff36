import { type Atlas, nameOfActor } from '../graph/atlas';
import { timeOn } from '../graph/dates';
import { onOneLine } from '../lib/text';
import type { Claim } from '../model/dataset';
import { inWords } from '../model/edtf';
import { relationLabel } from '../model/predicate';
import { STANDING_LABELS } from '../model/words';
import { claimAt, claimRanks, deniersOf } from './rows-claims';
import type { Shown } from './shown';
import { type Cell, type Column, type Table, textColumn } from './table';
import { CLAIM_HEADS } from './table-heads';
import { COLUMN_IDS } from './table-state';

type ClaimColumn = (typeof COLUMN_IDS)['claims'][number];

/** The table of shown claims, in the order of time; rows are their places. */
export function claimTable(atlas: Atlas, shown: Shown): Table {
  return {
    id: 'claims',
    noun: 'claim',
    rows: shown.claims.places,
    columns: COLUMN_IDS.claims.map((id): Column => {
      const ranks = () => claimRanks(atlas, id);
      const column = textColumn(id, CLAIM_HEADS[id], { ranks, cell: (place) => cellOf(atlas, place, id) });
      return id === 'true' || id === 'said'
        ? { ...column, value: (place) => timeOn(atlas, id, claimAt(atlas, place))?.edtf }
        : column;
    }),
    selectionOf: (place) => ({ kind: 'claim', id: claimAt(atlas, place).id }),
    glanceOf: (place) => ({ kind: 'claims', ids: [claimAt(atlas, place).id] }),
  };
}

function cellOf(atlas: Atlas, place: number, column: ClaimColumn): Cell {
  const { columns, dataset } = atlas;
  const nameAt = (actor: number) => onOneLine(nameOfActor(dataset.actors[actor]!));
  switch (column) {
    case 'subject':
      return { text: nameAt(columns.subject[place]!) };
    case 'object':
      return { text: nameAt(columns.object[place]!) };
    case 'relation': {
      const type = columns.types.values[columns.types.codes[place]!]!;
      const sign = columns.signs.values[columns.signs.codes[place]!]!;
      return { text: relationLabel(type, columns.negated[place] === 1), sign };
    }
    case 'standing': {
      const standing = columns.standings.values[columns.standings.codes[place]!]!;
      return { text: STANDING_LABELS[standing], standing };
    }
    default:
      return { text: textOf(atlas, place, claimAt(atlas, place), column) };
  }
}

type Worded = 'by' | 'true' | 'said' | 'denied' | 'source' | 'gist';

function textOf(atlas: Atlas, place: number, claim: Claim, column: Worded): string {
  switch (column) {
    case 'by':
      return claim.by === undefined ? '' : onOneLine(atlas.nameOf(claim.by));
    case 'true':
    case 'said': {
      const time = timeOn(atlas, column, claim);
      return time ? inWords(time.edtf) : '';
    }
    case 'denied':
      return deniersOf(atlas, claim).join(', ');
    case 'source':
      return passageOf(atlas, place, claim);
    case 'gist':
      return onOneLine(claim.gist);
  }
}

/** `Alwaght ¶ 9`, or `Alwaght ¶ 9 +2` where it is read elsewhere too; in a table of events the file that it stands in. */
function passageOf({ columns: { sources }, nameOf }: Atlas, place: number, { evidence }: Claim): string {
  const [first, ...others] = evidence;
  const [file] = sources.values[sources.codes[place]!]!;
  if (!first) return file === undefined ? '' : onOneLine(nameOf(file));
  const more = others.length > 0 ? ` +${others.length}` : '';
  return `${onOneLine(nameOf(first.source))} ¶ ${first.paragraph}${more}`;
}
