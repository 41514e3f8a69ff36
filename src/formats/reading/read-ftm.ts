import { FORMAT } from '../../model/dataset';
import { EDGE_SCHEMATA, REFERENCE_PROPERTIES } from '../ftm-schemata';
import { answerOf } from './answer';
import type { Draft, DraftItem } from './draft';
import { type Findings, newFindings } from './findings';
import { ftmActor, ftmKind, ftmLabel, KEPT_PROPERTIES } from './ftm-actors';
import { type FtmReading, ftmClaims, KEPT_OF_TIES } from './ftm-claims';
import { type FtmRecord, ftmRecordsIn } from './ftm-lines';
import { recordIn } from './json-values';
import type { FormatReader, ReadInput } from './reader';
import { settled } from './settled';
import { draftItem, fileSource, toldHead } from './told-draft';
import { newToldWords } from './told-words';
import { tellUnused } from './unused-properties';

/** Reads entities of FollowTheMoney, ours to the very dataset that was written. */
export const readFtm: FormatReader = async (input) => {
  const findings = newFindings();
  const entities = ftmRecordsIn(input.bytes, findings);
  input.onProgress(0.3);
  const draft = ownDraft(entities, findings) ?? foreignDraft(entities, input, findings);
  input.onProgress(0.6);
  return answerOf(findings, settled(draft, input.standard, findings));
};

/** The dataset whose records go along with the entities; undefined where there is none. */
function ownDraft(entities: readonly FtmRecord[], findings: Findings): Draft | undefined {
  const parts = entities.map(({ record, place }) => ({ place, part: recordIn(record, 'actorAtlas') }));
  const of = (notion: string): DraftItem[] =>
    parts.flatMap(({ place, part }) => {
      const record = recordIn(part, notion);
      return record ? [draftItem(place, record)] : [];
    });
  const [head] = of('dataset');
  if (!head) return undefined;
  for (const { place, part } of parts) {
    if (part) continue;
    const message = 'This entity was not written by Actor Atlas.';
    const hint = 'It was left out: the rest of the file is a dataset as it was saved.';
    findings.report({ severity: 'warning', code: 'object-unread', place, message, hint });
  }
  return {
    head: new Map([['format', FORMAT], ...head.fields]),
    sources: of('source'),
    actors: of('actor'),
    claims: of('claim'),
  };
}

/** A dataset of somebody else's entities: those whose schema is a tie are claims, all others actors. */
function foreignDraft(entities: readonly FtmRecord[], input: ReadInput, findings: Findings): Draft {
  const nodes = entities.filter(({ schema }) => !EDGE_SCHEMATA.has(schema));
  const words = newToldWords(
    nodes.map(({ schema }) => ftmKind(schema)),
    input,
  );
  const labels = new Map(nodes.map((entity) => [entity.id, ftmLabel(entity)]));
  const actors = nodes.map((entity) => {
    const label = labels.get(entity.id) ?? entity.id;
    return draftItem(entity.place, {
      id: entity.id,
      label,
      kind: words.kindOf(ftmKind(entity.schema)),
      ...ftmActor(entity, label),
    });
  });
  const sources = new Map<string, DraftItem>();
  const source: FtmReading['source'] = (title, kind, place) => {
    const id = `${kind}:${title}`.slice(0, 200);
    if (!sources.has(id)) sources.set(id, draftItem(place, { id, title, kind }));
    return id;
  };
  const reading = { labels, words, findings, source };
  const claims = entities.flatMap((entity) => [...ftmClaims(entity, reading)]);
  tellUnused(unusedIn(entities), 'entities', findings);
  return {
    head: toldHead(input.name, undefined, words.vocabulary(findings)),
    sources: [fileSource(input.name, 'followthemoney'), ...sources.values()],
    actors,
    claims,
  };
}

/** The properties that neither actors nor ties have a place for. */
function* unusedIn(entities: readonly FtmRecord[]): Generator<string, void> {
  for (const { schema, record } of entities) {
    const kept = EDGE_SCHEMATA.has(schema) ? KEPT_OF_TIES : KEPT_PROPERTIES;
    for (const name of Object.keys(recordIn(record, 'properties') ?? {})) {
      if (!kept.has(name) && !REFERENCE_PROPERTIES.has(name)) yield name;
    }
  }
}
