import { type Atlas, nameOfActor } from '../graph/atlas';
import { MEASURE_WORDS, MEASURES, type MeasureId } from '../graph/measures/measure-words';
import { degreesIn } from '../graph/network';
import { grouped, onOneLine } from '../lib/text';
import type { Actor } from '../model/dataset';
import type { ActorId } from '../model/ids';
import { measuredOf } from './measured';
import { groupsOf, voicingIn } from './rows-actors';
import { actorRanks } from './rows-claims';
import { ranksOfTexts } from './rows-names';
import { ordered, type Ranks, ranksOfNumbers } from './rows-ranks';
import type { Shown } from './shown';
import { type Cell, type Column, countColumn, type Table, textColumn } from './table';
import { ACTOR_HEADS } from './table-heads';

/** The table of all actors that shown claims name, but for those taken out by hand, who may still be heard; rows are their places. */
export function* actorTable(atlas: Atlas, shown: Shown, hidden: readonly ActorId[]): Generator<undefined, Table> {
  const { actors } = atlas.dataset;
  const names = yield* actorRanks(atlas);
  const { says, denies } = voicingIn(atlas, shown);
  yield;
  const out = new Set(hidden.map(atlas.placeOf));
  const named = Uint32Array.from(shown.actors, ({ id }) => atlas.placeOf(id)!).filter((place) => !out.has(place));
  yield;
  return {
    id: 'actors',
    noun: 'actor',
    rows: yield* ordered(named, names, false),
    columns: [
      nameColumn(actors, names),
      kindColumn(atlas),
      bodyColumn(atlas),
      countColumn('claims', ACTOR_HEADS.claims, shown.claimsOf),
      countColumn('says', ACTOR_HEADS.says, says),
      countColumn('denies', ACTOR_HEADS.denies, denies),
      countColumn('degree', ACTOR_HEADS.degree, degreesIn(shown.network)),
      ...MEASURES.map((id) => measureColumn(atlas, shown, id)),
    ],
    selectionOf: (place) => ({ kind: 'actors', ids: [actors[place]!.id] }),
    glanceOf: (place) => ({ kind: 'actor', id: actors[place]!.id }),
  };
}

function nameColumn(actors: readonly Actor[], names: Ranks): Column {
  return textColumn('name', ACTOR_HEADS.name, {
    ranks: () => names,
    cell: (place) => ({ text: onOneLine(nameOfActor(actors[place]!)), kind: actors[place]!.kind }),
  });
}

function kindColumn({ dataset: { actors }, lexicon }: Atlas): Column {
  const labelOf = ({ kind }: Actor) => lexicon.kind(kind).label;
  return textColumn('kind', ACTOR_HEADS.kind, {
    ranks: () => ranksOfTexts(actors.map(labelOf)),
    cell: (place) => ({ text: labelOf(actors[place]!) }),
  });
}

function bodyColumn({ dataset: { actors }, nameOf }: Atlas): Column {
  const bodyOf = ({ partOf }: Actor) => (partOf === undefined ? '' : onOneLine(nameOf(partOf)));
  return textColumn('part-of', ACTOR_HEADS['part-of'], {
    ranks: () => ranksOfTexts(actors.map(bodyOf)),
    cell: (place) => ({ text: bodyOf(actors[place]!) }),
  });
}

/** A column of what is worked out elsewhere, and is there once it has been told. */
function measureColumn(atlas: Atlas, shown: Shown, id: MeasureId): Column {
  const { kind } = MEASURE_WORDS[id];
  const cell = kind === 'amount' ? amountIn(shown, id) : groupIn(atlas, shown, id);
  return {
    ...ACTOR_HEADS[id],
    id,
    isNumber: kind === 'amount',
    ranks: () => {
      const values = measuredOf(shown, id);
      return values && ranksOfNumbers(values);
    },
    cell: (place) => (measuredOf(shown, id) ? cell(place) : { text: '', isWaiting: true }),
    value: (place) => {
      const value = measuredOf(shown, id)?.[place] ?? Number.NaN;
      if (Number.isNaN(value)) return undefined;
      return kind === 'amount' ? value : value + 1;
    },
  };
}

function amountIn(shown: Shown, id: MeasureId): (place: number) => Cell {
  return (place) => {
    const value = measuredOf(shown, id)?.[place] ?? Number.NaN;
    return { text: Number.isNaN(value) ? '' : amountInWords(value) };
  };
}

/** Three digits that count: `0.0312`, `4.67`, `128`; `0` for nothing at all. */
function amountInWords(value: number): string {
  return grouped(value, { maximumSignificantDigits: value >= 100 ? Math.ceil(Math.log10(value + 1)) : 3 });
}

/** `2 · Pakistan`: its number, the largest first, and the actor in it with most claims; `alone` for who is in it alone. */
function groupIn({ dataset: { actors } }: Atlas, shown: Shown, id: MeasureId): (place: number) => Cell {
  let groups: ReturnType<typeof groupsOf> | undefined;
  return (place) => {
    const values = measuredOf(shown, id);
    const group = values?.[place] ?? Number.NaN;
    if (!values || Number.isNaN(group)) return { text: '' };
    groups ??= groupsOf(values, shown.claimsOf);
    if (groups.sizes[group] === 1) return { text: 'alone' };
    return { text: `${group + 1} · ${onOneLine(nameOfActor(actors[groups.heads[group]!]!))}` };
  };
}
