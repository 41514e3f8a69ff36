import { isHoldable } from '../../src/formats/characters';
import { everyText } from '../../src/formats/texts';
import { grouped } from '../../src/lib/text';
import type { Actor, Claim, Dataset, DatedTime, Evidence, Response } from '../../src/model/dataset';
import { whenAndHow } from '../../src/model/in-words';
import { MODE_VERBS, STANCE_VERBS } from '../../src/model/sentences';
import { lexiconFor } from '../support/vocabulary';
import type { Found } from './found';
import { visible } from './kept';

/** Somebody who says a claim or answers it, as a report has to tell it; `passages` in full. */
export interface KeptVoice {
  readonly who: string;
  readonly verb: string;
  readonly gist: string;
  readonly passages: readonly string[];
}

/** What a report must still say: the claims in no particular order, the actors by name. */
export interface KeptReport {
  readonly title: string;
  readonly description: string | undefined;
  readonly claims: readonly { readonly id: string; readonly voices: readonly KeptVoice[] }[];
  readonly actors: readonly { readonly label: string; readonly id: string }[];
  readonly sources: readonly string[];
}

/** What of a dataset has to be found in a report. */
export function reportOfDataset(dataset: Dataset): KeptReport {
  const { title, description, claims, actors, sources } = dataset;
  return {
    title,
    description,
    claims: sorted(claims.map((claim) => ({ id: claim.id, voices: voicesOf(claim, dataset) }))),
    actors: sorted(actors.map(({ label, id }) => ({ label, id }))),
    sources: sources.map((source) => source.title),
  };
}

/** By id, so that the order of a report does not matter; what no text file holds counts as it is shown. */
export function sorted<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  const keyed = items.map((item) => ({ item, key: String(visible(item.id)) }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ item }) => item);
}

function voicesOf(claim: Claim, dataset: Dataset): readonly KeptVoice[] {
  const type = lexiconFor(dataset).type(claim.type);
  const first = {
    ...speaker(claim, dataset),
    gist: claim.gist === type.label ? '' : claim.gist,
    passages: passages(claim.evidence, dataset),
  };
  return [first, ...(claim.responses ?? []).map((answer) => answerOf(answer, dataset))];
}

function speaker({ by, mode, saidAt, onBehalfOf }: Claim, dataset: Dataset) {
  if (by === undefined) return { who: 'Nobody heard here', verb: 'says it' };
  const whom = onBehalfOf === undefined ? '' : ` for ${nameIn(dataset, onBehalfOf)}`;
  return { who: nameIn(dataset, by) + whom, verb: MODE_VERBS[mode][plural(dataset, by)] + dated(saidAt) };
}

function answerOf({ by, stance, saidAt, gist, evidence }: Response, dataset: Dataset): KeptVoice {
  const verb = STANCE_VERBS[stance][plural(dataset, by)] + dated(saidAt);
  return { who: nameIn(dataset, by), verb, gist, passages: passages(evidence, dataset) };
}

function dated(time: DatedTime | undefined): string {
  return time ? `, ${whenAndHow(time)}` : '';
}

function plural({ actors }: Dataset, id: string): 0 | 1 {
  const kind = actors.find((actor) => actor.id === id)?.kind ?? '';
  return ['collective', 'identity_group'].includes(kind) ? 1 : 0;
}

function nameIn({ actors, sources }: Dataset, id: string): string {
  const actor: Actor | undefined = actors.find((one) => one.id === id);
  const source = sources.find((one) => one.id === id);
  return actor?.label ?? source?.publisher ?? source?.title ?? id;
}

function passages(evidence: readonly Evidence[], dataset: Dataset): readonly string[] {
  const words = evidence.map(
    ({ source, paragraph, start, end, from, to }) =>
      `${nameIn(dataset, source)}, paragraph ${paragraph}, characters ${grouped(start)} to ${grouped(end)}: from “${from}” to “${to}”`,
  );
  return [...new Set(words)];
}

/** The losses of a report, counted on what it was made of where the file no longer shows them. */
export function reportLossesIn(dataset: Dataset, claims: number): Found['losses'] {
  const { actors, claims: all, ...head } = dataset;
  const remarks = [
    ...dataset.sources.map(({ published }) => published),
    ...all.flatMap(({ time, saidAt, responses = [] }) => [time, saidAt, ...responses.map((answer) => answer.saidAt)]),
  ].filter((time) => time?.note !== undefined);
  const damaged = [head, ...actors, ...all].filter((part) => !everyText(part, isHoldable));
  const { types = [], kinds = [] } = dataset.vocabulary ?? {};
  return [
    [/^claims? becomes? sentences/, claims],
    [/^remarks? on (a date|dates) (is|are) left out/, remarks.length],
    [/^kept views? (is|are) named/, dataset.views?.length ?? 0],
    [/of the dataset’s own vocabulary/, types.length + kinds.length],
    [/^parts? (has|have) characters that no text file holds/, damaged.length],
    [/that (is|are) not exported, and no longer/, dataset.derivedFrom?.cut?.partOf ?? 0],
  ];
}
