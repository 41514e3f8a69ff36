import { inShort } from '../problems';
import { edtfOfSpan } from '../stix-time';
import type { Draft, DraftItem } from './draft';
import type { Findings } from './findings';
import { listIn, member, textIn } from './json-values';
import type { ReadInput } from './reader';
import { embeddedTies } from './stix-embedded';
import { stixAliases, stixKind, stixLabel, stixLeft, stixLinks } from './stix-names-in';
import { propertiesIn, refsIn, type StixObject } from './stix-objects-in';
import { draftItem, FILE_ID, fileSource, toldHead } from './told-draft';
import { newToldWords, type ToldWords } from './told-words';
import { tellUnused } from './unused-properties';

/** Types of objects that are no actors. */
const NO_ACTORS = new Set([
  ...['bundle', 'relationship', 'sighting', 'opinion', 'language-content', 'extension-definition'],
]);

/** A dataset in the making of somebody else's objects: relationships and sightings are claims, opinions answer them, everything else is an actor. */
export function foreignStix(objects: readonly StixObject[], input: ReadInput, findings: Findings): Draft {
  const nodes = objects.filter(({ type }) => !NO_ACTORS.has(type));
  const words = newToldWords(nodes.map(stixKind), input);
  const labels = new Map(nodes.map((object) => [object.id, stixLabel(object)]));
  const actors = nodes.map((object) => actorItem(object, words));
  const claims = newClaims(words, labels, findings);
  for (const object of objects) {
    if (object.type === 'relationship') claims.addRelationship(object);
    else if (object.type === 'sighting') claims.addSighting(object);
  }
  const authors = new Map<string, DraftItem>();
  for (const object of objects) if (object.type === 'opinion') claims.answer(object, authors);
  for (const tie of embeddedTies(objects, labels, input.choices.embeddedReferences ?? false, findings)) {
    claims.add(tie.place, `${tie.from}#${tie.name}-${tie.number}`, tie.type, tie.from, tie.to, {});
  }
  tellUnused(unusedIn(objects), 'objects', findings);
  const title = objects.find(({ type }) => type === 'report' || type === 'grouping');
  return {
    sources: [fileSource(input.name, 'stix-bundle'), ...authors.values()],
    actors,
    claims: [...claims.all()],
    head: toldHead(input.name, title && textIn(title.record, 'name'), words.vocabulary(findings)),
  };
}

const KEPT_OF_TIES = new Set([
  ...['relationship_type', 'description', 'start_time', 'stop_time', 'first_seen', 'last_seen', 'confidence'],
]);

/** The properties that neither actors nor ties have a place for. */
function* unusedIn(objects: readonly StixObject[]): Generator<string, void> {
  for (const object of objects) {
    if (!NO_ACTORS.has(object.type)) yield* stixLeft(object);
    else if (object.type === 'relationship' || object.type === 'sighting')
      yield* propertiesIn(object).filter((name) => !KEPT_OF_TIES.has(name));
  }
}

function actorItem(object: StixObject, words: ToldWords): DraftItem {
  const { record, id, place } = object;
  const label = stixLabel(object);
  return draftItem(place, {
    id,
    label,
    kind: words.kindOf(stixKind(object)),
    role: (listIn(record, 'roles') ?? []).find((role) => typeof role === 'string' && role !== ''),
    aliases: stixAliases(record, label),
    sameAs: stixLinks(record),
    note: textIn(record, 'description'),
  });
}

const STANCES: ReadonlyMap<string, string> = new Map([
  ['strongly-disagree', 'denies'],
  ['disagree', 'disputes'],
  ['agree', 'supports'],
  ['strongly-agree', 'supports'],
]);

/** The claims of a bundle in the making. */
function newClaims(words: ToldWords, labels: ReadonlyMap<string, string>, findings: Findings) {
  const claims = new Map<string, DraftItem>();
  const leaveOut = (code: string, place: string, message: string) =>
    findings.report({ severity: 'warning', code, place, message, hint: 'It was left out.' });
  const speakerOf = ({ record }: StixObject) => {
    const [speaker] = refsIn(record, 'created_by_ref');
    return speaker !== undefined && labels.has(speaker) ? speaker : undefined;
  };
  const add = (
    place: string,
    id: string,
    word: string,
    subject: string | undefined,
    object: string | undefined,
    fields: Readonly<Record<string, unknown>>,
  ) => {
    const missing = [subject, object].find((end) => end === undefined || !labels.has(end));
    if (subject === undefined || object === undefined || !labels.has(subject) || !labels.has(object)) {
      const end = missing === undefined ? 'nothing' : `“${inShort(missing)}”, which is no object of the file`;
      return leaveOut('dangling', place, `This tie, “${inShort(word)}”, ends at ${end}.`);
    }
    const tie = words.claimOf({ word: word.replaceAll('-', ' '), isDirected: true, subject, object }, labels);
    claims.set(id, draftItem(place, { id, ...tie, by: FILE_ID, mode: 'asserted', evidence: [], ...fields }));
  };
  return {
    add,
    all: () => claims.values(),
    addRelationship(object: StixObject) {
      const { record, place, id } = object;
      const [[source], [target]] = [refsIn(record, 'source_ref'), refsIn(record, 'target_ref')];
      add(place, id, textIn(record, 'relationship_type') ?? 'related-to', source, target, saidIn(object, speakerOf));
    },
    addSighting(object: StixObject) {
      const { record, place, id } = object;
      const [what] = refsIn(record, 'sighting_of_ref');
      const where = refsIn(record, 'where_sighted_refs');
      const witnesses = where.length > 0 ? where : [speakerOf(object)];
      for (const [at, witness] of witnesses.entries()) {
        add(place, at === 0 ? id : `${id}#${at + 1}`, 'sighted', witness, what, saidIn(object, speakerOf));
      }
    },
    answer(object: StixObject, authors: Map<string, DraftItem>) {
      const { record, place } = object;
      const opinion = textIn(record, 'opinion') ?? '';
      const stance = STANCES.get(opinion);
      const answered = refsIn(record, 'object_refs').flatMap((ref) => claims.get(ref) ?? []);
      if (stance === undefined || answered.length === 0) {
        const why = stance === undefined ? `“${opinion.slice(0, 40)}” takes no side` : 'it is about no relationship';
        return leaveOut('opinion-unread', place, `This opinion answers no claim: ${why}.`);
      }
      const by = speakerOf(object) ?? authorIn(object, authors) ?? FILE_ID;
      const response = { by, stance, gist: textIn(record, 'explanation') ?? opinion, evidence: [] };
      for (const { fields } of answered) {
        const before = fields.get('responses');
        fields.set('responses', [...(Array.isArray(before) ? before : []), response]);
      }
    },
  };
}

/** Whose word a relationship is, when it holds and how sure its maker is. */
function saidIn(object: StixObject, speakerOf: (object: StixObject) => string | undefined) {
  const { record } = object;
  const start = textIn(record, 'start_time') ?? textIn(record, 'first_seen');
  const edtf = edtfOfSpan(start, textIn(record, 'stop_time') ?? textIn(record, 'last_seen'));
  const gist = textIn(record, 'description');
  return {
    ...(gist !== undefined && { gist }),
    time: edtf === undefined ? undefined : { edtf, basis: 'stated' },
    by: speakerOf(object) ?? FILE_ID,
    credibility: credibilityOf(member(record, 'confidence')),
  };
}

/** The grade of credibility that a confidence of 0 to 100 stands for on the scale of STIX. */
function credibilityOf(confidence: unknown): number | undefined {
  if (typeof confidence !== 'number' || confidence < 0 || confidence > 100) return undefined;
  return Math.max(1, 5 - Math.floor(confidence / 20));
}

/** An author who is a name only becomes a source of that name. */
function authorIn({ record, place }: StixObject, authors: Map<string, DraftItem>): string | undefined {
  const author = (listIn(record, 'authors') ?? []).find((name) => typeof name === 'string' && name.trim() !== '');
  if (typeof author !== 'string') return undefined;
  const id = `author:${author}`.slice(0, 200);
  if (!authors.has(id)) authors.set(id, draftItem(place, { id, title: author, kind: 'author' }));
  return id;
}
