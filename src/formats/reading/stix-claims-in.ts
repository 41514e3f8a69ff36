import { inShort } from '../problems';
import { edtfOfSpan } from '../stix-time';
import type { DraftItem } from './draft';
import type { Findings } from './findings';
import { listIn, member, textIn } from './json-values';
import { refsIn, type StixObject } from './stix-objects-in';
import { draftItem, FILE_ID } from './told-draft';
import type { ToldWords } from './told-words';

/** A tie as an object tells it; its ends may be no objects of the file. */
interface ToldTie {
  readonly place: string;
  readonly id: string;
  readonly word: string;
  readonly subject: string | undefined;
  readonly object: string | undefined;
}

const STANCES: ReadonlyMap<string, string> = new Map([
  ['strongly-disagree', 'denies'],
  ['disagree', 'disputes'],
  ['agree', 'supports'],
  ['strongly-agree', 'supports'],
]);

/** The claims of somebody else's bundle in the making, and whoever answers them by no more than a name. */
export class StixClaims {
  private readonly claims = new Map<string, DraftItem>();
  private readonly named = new Map<string, DraftItem>();

  constructor(
    private readonly words: ToldWords,
    /** Of every actor, by its id. */
    private readonly labels: ReadonlyMap<string, string>,
    private readonly findings: Findings,
  ) {}

  /** Adds a claim, or says why it is none: one of its ends is no actor. */
  add({ place, id, word, subject, object }: ToldTie, said: Readonly<Record<string, unknown>> = {}) {
    const missing = [subject, object].find((end) => end === undefined || !this.labels.has(end));
    if (subject === undefined || object === undefined || !this.labels.has(subject) || !this.labels.has(object)) {
      const end = missing === undefined ? 'nothing' : `“${inShort(missing)}”, which is no object of the file`;
      return this.leaveOut('dangling', place, `This tie, “${inShort(word)}”, ends at ${end}.`);
    }
    const told = { word: word.replaceAll('-', ' '), isDirected: true, subject, object };
    const tie = this.words.claimOf(told, this.labels);
    this.claims.set(id, draftItem(place, { id, ...tie, by: FILE_ID, mode: 'asserted', evidence: [], ...said }));
  }

  addRelationship(relationship: StixObject) {
    const { record, place, id } = relationship;
    const [[subject], [object]] = [refsIn(record, 'source_ref'), refsIn(record, 'target_ref')];
    const word = textIn(record, 'relationship_type') ?? 'related-to';
    this.add({ place, id, word, subject, object }, saidIn(relationship, this.speakerOf(relationship)));
  }

  /** Whoever sighted something, or else whose word it is, sighted it. */
  addSighting(sighting: StixObject) {
    const { record, place, id } = sighting;
    const [object] = refsIn(record, 'sighting_of_ref');
    const speaker = this.speakerOf(sighting);
    const where = refsIn(record, 'where_sighted_refs');
    for (const [at, subject] of (where.length > 0 ? where : [speaker]).entries()) {
      const tie = { place, id: at === 0 ? id : `${id}#${at + 1}`, word: 'sighted', subject, object };
      this.add(tie, saidIn(sighting, speaker));
    }
  }

  /** Hangs an opinion on the claims that it is about, which have to be there already. */
  answer(object: StixObject) {
    const { record, place } = object;
    const opinion = textIn(record, 'opinion') ?? '';
    const stance = STANCES.get(opinion);
    const answered = refsIn(record, 'object_refs').flatMap((ref) => this.claims.get(ref) ?? []);
    if (stance === undefined || answered.length === 0) {
      const why = stance === undefined ? `“${opinion.slice(0, 40)}” takes no side` : 'it is about no relationship';
      return this.leaveOut('opinion-unread', place, `This opinion answers no claim: ${why}.`);
    }
    const by = this.speakerOf(object) ?? authorIn(object, this.named) ?? FILE_ID;
    const response = { by, stance, gist: textIn(record, 'explanation') ?? opinion, evidence: [] };
    for (const { fields } of answered) {
      const before = fields.get('responses');
      fields.set('responses', [...(Array.isArray(before) ? before : []), response]);
    }
  }

  all(): Iterable<DraftItem> {
    return this.claims.values();
  }

  /** Those who answer by their name only, as sources. */
  authors(): Iterable<DraftItem> {
    return this.named.values();
  }

  private speakerOf({ record }: StixObject): string | undefined {
    const [speaker] = refsIn(record, 'created_by_ref');
    return speaker !== undefined && this.labels.has(speaker) ? speaker : undefined;
  }

  private leaveOut(code: string, place: string, message: string) {
    this.findings.report({ severity: 'warning', code, place, message, hint: 'It was left out.' });
  }
}

/** Whose word a relationship is, when it holds and how sure its maker is. */
function saidIn({ record }: StixObject, speaker: string | undefined) {
  const start = textIn(record, 'start_time') ?? textIn(record, 'first_seen');
  const edtf = edtfOfSpan(start, textIn(record, 'stop_time') ?? textIn(record, 'last_seen'));
  const gist = textIn(record, 'description');
  return {
    ...(gist !== undefined && { gist }),
    time: edtf === undefined ? undefined : { edtf, basis: 'stated' },
    by: speaker ?? FILE_ID,
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
