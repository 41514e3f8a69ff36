import type { Atlas } from '../graph/atlas';
import { counted, grouped, listed } from '../lib/text';
import type { Stance } from '../model/dataset';
import type { SpeakerId } from '../model/ids';
import { relationLabel } from '../model/predicate';
import { SIGN_GLYPHS, STANDING_LABELS } from '../model/words';
import type { Glance } from './glance';
import type { CellPart, Matrix, MatrixCell } from './matrix';
import type { Position } from './matrix-marks';
import { stanceVerb } from './sentences';
import type { Shown } from './shown';
import type { Selection } from './state';
import { pairOf } from './strands';
import { jointStanding, type Tie, tiesIn } from './ties';

/** What is said of a cell beside the matrix. */
export interface CellNote {
  readonly title: string;
  /** `Shelters 3, supports 4, releases 1.`; empty where there is nothing. */
  readonly types: string;
  /** `Interim government denies 2 of them.`, one sentence a stance. */
  readonly answers: readonly string[];
}

const MOST_TYPES = 8;
const MOST_NAMES = 3;

/** `Afghan Taliban to TTP, 8 claims with, 2 of them disputed; 2 deny`: what a cell is called; `none` where nothing is in it. */
export function cellName(atlas: Atlas, matrix: Matrix, { row, column }: Position): string {
  const cell = matrix.cell(row, column);
  const ends = endsInWords(atlas, matrix, { row, column });
  if (!cell) return `${ends}, none`;
  const answers = (['denies', 'disputes'] as const).map((stance) => {
    const by = answeredBy(atlas, cell, stance);
    const [only] = by;
    return by.length === 1 && only !== undefined
      ? `1 ${stance}`
      : by.length > 1 && `${by.length} ${stance === 'denies' ? 'deny' : 'dispute'}`;
  });
  return [`${ends}, ${claimsInWords(cell)}`, ...answers.filter(Boolean)].join('; ');
}

/** `Afghan Taliban to TTP`. */
function endsInWords({ nameOf }: Atlas, matrix: Matrix, { row, column }: Position): string {
  return `${nameOf(matrix.idAt(row))} to ${row === column ? 'itself' : nameOf(matrix.idAt(column))}`;
}

/** `5 claims against and 2 with, 1 of them disputed`. */
function claimsInWords(cell: MatrixCell): string {
  return listed(cell.parts.map((part, at) => partInWords(part, at === 0))) + standingInWords(cell);
}

/** What all claims of a cell rest on; of disputed ones, how many there are where not all are. */
function standingInWords({ parts, claims, contested }: MatrixCell): string {
  if (contested.length > 0 && contested.length < claims) return `, ${grouped(contested.length)} of them disputed`;
  const standing = jointStanding(parts.map((part) => part.standing));
  return standing === 'undisputed' ? '' : `, ${STANDING_LABELS[standing].toLowerCase()}`;
}

function partInWords({ sign, claims }: CellPart, isFirst: boolean): string {
  if (sign === 0) return isFirst ? counted(claims, 'neutral claim') : `${grouped(claims)} neutral`;
  return `${isFirst ? counted(claims, 'claim') : grouped(claims)} ${sign === 1 ? 'with' : 'against'}`;
}

/** What stands in a part of a cell: `−4`, `+12`, `3`; thousands are rounded off. */
export function partText({ sign, claims }: CellPart): string {
  return SIGN_GLYPHS[sign] + (claims < 1000 ? String(claims) : `${Math.floor(claims / 1000)}k`);
}

/** The ties that are counted in a cell. */
function tiesOfCell(atlas: Atlas, { claims }: Shown, matrix: Matrix, { row, pair }: MatrixCell): readonly Tie[] {
  const actor = matrix.idAt(row);
  return tiesIn(atlas, claims.bits, [pair]).filter((tie) => tie.relation.symmetric || tie.subject === actor);
}

/** The claims of a cell that has more are not told one by one. */
const MOST_GLANCED = 500;

/** What the rest of the page lets stand out for a cell or a head: its claims, or an actor. */
export function glanceAt(atlas: Atlas, shown: Shown, matrix: Matrix, { row, column }: Position): Glance {
  if (row < 0 || column < 0) return { kind: 'actor', id: matrix.idAt(Math.max(row, column)) };
  const cell = matrix.cell(row, column);
  if (!cell || cell.claims > MOST_GLANCED) return { kind: 'nothing' };
  const places = tiesOfCell(atlas, shown, matrix, cell).flatMap(({ claims }) => [...claims.places]);
  return { kind: 'claims', ids: [...new Set(places)].map((place) => atlas.record(place).claim.id) };
}

/** What to select for a cell: its tie when it is one alone, else its pair; nothing for an empty one. */
export function selectionAt(atlas: Atlas, shown: Shown, matrix: Matrix, { row, column }: Position): Selection {
  const cell = matrix.cell(row, column);
  if (!cell) return { kind: 'nothing' };
  const [tie, ...more] = tiesOfCell(atlas, shown, matrix, cell);
  if (tie && more.length === 0) return { kind: 'tie', tie: tie.ref };
  return { kind: 'pair', ends: pairOf(matrix.idAt(row), matrix.idAt(column)) };
}

/** What is said of a cell: how many claims of which types, and who denies how many of them. */
export function noteOf(atlas: Atlas, shown: Shown, matrix: Matrix, at: Position): CellNote {
  const cell = matrix.cell(at.row, at.column);
  const ends = endsInWords(atlas, matrix, at);
  if (!cell) return { title: `${ends}: none`, types: '', answers: [] };
  const stances = ['denies', 'disputes'] as const;
  return {
    title: `${ends}: ${claimsInWords(cell)}`,
    types: typesInWords(tiesOfCell(atlas, shown, matrix, cell)),
    answers: stances.map((stance) => answersInWords(atlas, cell, stance)).filter(Boolean),
  };
}

function typesInWords(ties: readonly Tie[]): string {
  const sorted = ties.toSorted((a, b) => b.claims.length - a.claims.length);
  const words = sorted
    .slice(0, MOST_TYPES)
    .map(({ relation, negated, claims }) => `${relationLabel(relation, negated)} ${grouped(claims.length)}`);
  const more = ties.length > MOST_TYPES ? [`and ${counted(ties.length - MOST_TYPES, 'more type')}`] : [];
  const sentence = [...words, ...more].join(', ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** Everybody who answers a claim of the cell so, each once. */
function answeredBy(atlas: Atlas, { contested }: MatrixCell, stance: Stance): readonly SpeakerId[] {
  const answers = contested.flatMap((place) => atlas.record(place).claim.responses ?? []);
  return [...new Set(answers.filter((answer) => answer.stance === stance).map(({ by }) => by))];
}

/** `Interim government and Zabihullah Mujahid deny 2 of them.`; empty where nobody does. */
function answersInWords(atlas: Atlas, cell: MatrixCell, stance: 'denies' | 'disputes'): string {
  const by = answeredBy(atlas, cell, stance);
  const [first] = by;
  if (first === undefined) return '';
  const names = by.slice(0, MOST_NAMES).map((id) => atlas.nameOf(id));
  const more = by.length > MOST_NAMES ? [counted(by.length - MOST_NAMES, 'other')] : [];
  const many = stance === 'denies' ? 'deny' : 'dispute';
  const verb = by.length > 1 ? many : stanceVerb(atlas, { by: first, stance });
  const claims = cell.contested.filter((place) =>
    atlas.record(place).claim.responses?.some((answer) => answer.stance === stance),
  ).length;
  const which = cell.claims === 1 ? 'it' : `${grouped(claims)} of them`;
  return `${listed([...names, ...more])} ${verb} ${which}.`;
}
