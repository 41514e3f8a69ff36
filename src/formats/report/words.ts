import { counted, grouped } from '../../lib/text';
import type { Actor, Evidence, OpenDataset, Provenance, Source } from '../../model/dataset';
import { type Day, inWords, isoOf } from '../../model/edtf';
import { positionInWords, whenAndHow } from '../../model/in-words';
import type { Standing } from '../../model/standing';
import { NOTE_LABELS, SIGN_LABELS } from '../../model/words';
import type { Particular } from './claim-in-words';
import type { Figures, Part, Section } from './figures';
import type { ReaderNames } from './reader-names';
import { given, type Text } from './text';

/** What a report says of where its data come from: the dataset, the part of it, how and when that was chosen. */
export function originOf({ id, license, derivedFrom, views = [] }: OpenDataset): readonly Particular[] {
  return [
    { label: 'Dataset', text: [given(id)] },
    ...(license === undefined ? [] : [{ label: 'Terms', text: [given(license)] }]),
    ...(derivedFrom ? provenanceOf(derivedFrom) : []),
    ...views.map(({ title, note }) => ({
      label: 'Kept view',
      text: [given(title), ...(note === undefined ? [] : [': ', given(note)])],
    })),
  ];
}

function provenanceOf({
  dataset,
  scope,
  filters,
  actors,
  claims,
  cut,
  sources,
  at,
  by,
  view,
}: Provenance): Particular[] {
  const of = (share: Provenance['actors'], noun: string) => `${grouped(share.exported)} of ${counted(share.of, noun)}`;
  return [
    { label: 'Part of', text: [given(dataset), `: ${of(actors, 'actor')}, ${of(claims, 'claim')}`] },
    { label: 'Scope', text: [given(scope)] },
    ...(filters.length === 0 ? [{ label: 'Filters', text: ['none'] }] : []),
    ...filters.map((filter) => ({ label: 'Filter', text: [given(filter)] })),
    ...(cut ? [{ label: 'Left out', text: [`the body that ${counted(cut.partOf, 'actor')} would be part of`] }] : []),
    ...sources.map((title) => ({ label: 'Read from', text: [given(title)] })),
    { label: 'Saved', text: [given(at), ' by ', given(by)] },
    ...(view === undefined ? [] : [{ label: 'View', text: [{ given: view, href: view }] }]),
  ];
}

const STANDINGS_IN_WORDS: readonly (readonly [Standing, one: string, many: string])[] = [
  ['disputed', 'is disputed', 'are disputed'],
  ['denied-only', 'is heard only as denied', 'are heard only as denied'],
  ['anonymous', 'rests on unnamed speakers', 'rest on unnamed speakers'],
  ['planned', 'is planned or predicted', 'are planned or predicted'],
  ['undisputed', 'is undisputed', 'are undisputed'],
];

/** The figures of a report as one paragraph. */
export function figuresInWords({ actors, sources }: OpenDataset, figures: Figures): string {
  const { claims, standings, signs } = figures;
  const holds = `${counted(actors.length, 'actor')} and ${counted(claims, 'claim')}, read from ${counted(sources.length, 'source')}.`;
  if (claims === 0) return holds;
  const standing = STANDINGS_IN_WORDS.flatMap(([name, one, many]) => {
    const count = standings.get(name) ?? 0;
    return count === 0 ? [] : [`${grouped(count)} ${count === 1 ? one : many}`];
  });
  const signed = ([-1, 1, 0] as const).map((sign) => `${grouped(signs.get(sign) ?? 0)} ${SIGN_LABELS[sign]}`);
  return [
    holds,
    `Of the claims, ${standing.join(', ')}.`,
    `By sign: ${signed.join(', ')}.`,
    timesInWords(figures),
  ].join(' ');
}

function timesInWords({ claims, dated, first, last }: Figures): string {
  if (dated === 0) return 'None of them is dated.';
  const years = first === undefined || last === undefined ? '' : `, ${yearsInWords(yearOf(first), yearOf(last))}`;
  const undated = claims - dated;
  const others = undated === 0 ? 'none is undated' : `${grouped(undated)} ${undated === 1 ? 'is' : 'are'} not`;
  return `${grouped(dated)} ${dated === 1 ? 'is' : 'are'} dated${years}; ${others}.`;
}

function yearOf(day: Day): string {
  return inWords(isoOf(day).slice(0, -6));
}

function yearsInWords(first: string, last: string): string {
  return first === last ? `in ${first}` : `between ${first} and ${last}`;
}

/** The heading of a section. */
export function headingOf({ family }: Section): string {
  return family?.label ?? 'Disputed or denied';
}

/** What a section holds, in a line below its heading. */
export function leadOf({ family, count, elsewhere }: Section): string {
  if (!family) return `${counted(count, 'claim')} that somebody denies or disputes.`;
  const above =
    elsewhere === 0
      ? ''
      : `; ${grouped(elsewhere)} more ${elsewhere === 1 ? 'stands' : 'stand'} above, disputed or denied`;
  return `${counted(count, 'claim')}, ${SIGN_LABELS[family.sign]}${above}.`;
}

/** Where a passage stands, with its first and last words. */
export function passageInWords(passage: Evidence, { nameOf }: ReaderNames): Text {
  return [
    given(nameOf(passage.source)),
    `, ${positionInWords(passage)}: from “`,
    given(passage.from),
    '” to “',
    given(passage.to),
    '”',
  ];
}

/** Everything known about a source, beside its title and address. */
export function sourceInWords({
  id,
  kind,
  language,
  publisher,
  published,
  reliability,
  text,
}: Source): readonly Particular[] {
  return [
    { label: 'Id', text: [given(id)] },
    { label: 'Kind', text: [given(kind)] },
    ...(publisher === undefined ? [] : [{ label: 'Publisher', text: [given(publisher)] }]),
    ...(published ? [{ label: 'Published', text: [whenAndHow(published)] }] : []),
    ...(language === undefined ? [] : [{ label: 'Language', text: [given(language)] }]),
    ...(reliability === undefined ? [] : [{ label: 'Reliability', text: [given(reliability)] }]),
    ...(text ? [{ label: 'Text', text: [`${counted(text.length, 'character')}, SHA-256 ${text.sha256}`] }] : []),
  ];
}

/** Everything known about an actor, beside its name and kind. */
export function actorInWords(
  { id, short, role, aliases = [], partOf, note, notes = [] }: Actor,
  { nameOf }: ReaderNames,
): readonly Particular[] {
  return [
    { label: 'Id', text: [given(id)] },
    ...(short === undefined ? [] : [{ label: 'In short', text: [given(short)] }]),
    ...(role === undefined ? [] : [{ label: 'Role', text: [given(role)] }]),
    ...(partOf === undefined ? [] : [{ label: 'Part of', text: [given(nameOf(partOf))] }]),
    ...aliases.map((alias) => ({ label: 'Also called', text: [given(alias)] })),
    ...(note === undefined ? [] : [{ label: 'Note', text: [given(note)], isNote: true }]),
    ...notes.map(({ kind, text }) => ({ label: NOTE_LABELS[kind], text: [given(text)], isNote: true })),
  ];
}

/** `party to 12 claims, says 5, denies or disputes 2`. */
export function partInWords({ party, says, against, supports }: Part): string {
  const parts = [
    ...(party > 0 ? [`party to ${counted(party, 'claim')}`] : []),
    ...(says > 0 ? [`says ${grouped(says)}`] : []),
    ...(against > 0 ? [`denies or disputes ${grouped(against)}`] : []),
    ...(supports > 0 ? [`supports ${grouped(supports)}`] : []),
  ];
  return parts.length === 0 ? 'party to no claim' : parts.join(', ');
}
