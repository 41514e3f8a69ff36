import fc from 'fast-check';
import {
  type Actor,
  type Claim,
  type Evidence,
  MODES,
  NOTE_KINDS,
  ROLES,
  type Source,
  STANCES,
} from '../../src/model/dataset';
import { claimId } from '../../src/model/ids';
import type { RelationType } from '../../src/model/vocabulary';
import { datedTime } from './arbitrary-time';
import { anyText } from './hostile-text';

/** What a claim can be about: a relation type with every actor that fits each of its ends. */
export interface Slot {
  readonly type: RelationType;
  readonly subjects: readonly Actor[];
  readonly objects: readonly Actor[];
}

/** The relation types that some of the actors fit, both ends. */
export function slotsFor(types: readonly RelationType[], actors: readonly Actor[]): Slot[] {
  return types
    .map((type) => ({
      type,
      subjects: actors.filter(({ kind }) => type.domain.includes(kind)),
      objects: actors.filter(({ kind }) => type.range.includes(kind)),
    }))
    .filter(({ subjects, objects }) => subjects.length > 0 && objects.length > 0);
}

/** Some notes of an annotator. */
export const notes = fc.array(fc.record({ kind: fc.constantFrom(...NOTE_KINDS), text: anyText }), { maxLength: 2 });

/** A claim among the given actors and sources; it always has a speaker, or somebody who denies it. */
export function anyClaim(
  name: string,
  slots: readonly Slot[],
  actors: readonly Actor[],
  sources: readonly Source[],
): fc.Arbitrary<Claim> {
  const actor = fc.constantFrom(...actors.map(({ id }) => id));
  const speaker = fc.constantFrom(...[...actors, ...sources].map(({ id }) => id));
  const passages = fc.array(passageOf(sources), { maxLength: 3 });
  const response = fc.record(
    { by: speaker, stance: fc.constantFrom(...STANCES), gist: anyText, saidAt: datedTime, evidence: passages },
    { requiredKeys: ['by', 'stance', 'gist', 'evidence'] },
  );
  return fc.constantFrom(...slots).chain(({ type, subjects, objects }) =>
    fc
      .record(
        {
          id: fc.constant(claimId(name)),
          type: fc.constant(type.id),
          subject: fc.constantFrom(...subjects.map(({ id }) => id)),
          object: fc.constantFrom(...objects.map(({ id }) => id)),
          also: fc.array(fc.record({ role: fc.constantFrom(...ROLES), actor }), { maxLength: 2 }),
          negated: fc.boolean(),
          qualifier: anyText,
          gist: anyText,
          time: datedTime,
          place: actor,
          quantity,
          by: speaker,
          onBehalfOf: actor,
          saidAt: datedTime,
          mode: fc.constantFrom(...MODES),
          hedge: anyText,
          credibility: fc.integer({ min: 1, max: 6 }),
          responses: fc.array(response, { maxLength: 3 }),
          evidence: passages,
          notes,
        },
        { requiredKeys: ['id', 'type', 'subject', 'object', 'gist', 'mode', 'evidence'] },
      )
      .chain((claim) => (spokenFor(claim) ? fc.constant(claim) : speaker.map((by): Claim => ({ ...claim, by })))),
  );
}

function spokenFor({ by, responses }: Claim): boolean {
  return by !== undefined || (responses ?? []).some(({ stance }) => stance === 'denies');
}

const amount = fc.oneof(
  fc.integer({ min: -10, max: 100_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
);
const quantity = fc
  .record({ min: amount, max: amount, unit: anyText, approximate: fc.boolean() }, { requiredKeys: ['unit'] })
  .map((given) => {
    const { min, max } = given;
    return min !== undefined && max !== undefined && min > max ? { ...given, min: max, max: min } : given;
  });

const fewWords = anyText.filter((text) => text.trim().split(/\s+/).length <= 5);

function passageOf(sources: readonly Source[]): fc.Arbitrary<Evidence> {
  return fc.constantFrom(...sources).chain(({ id, text }) =>
    fc
      .record({
        source: fc.constant(id),
        paragraph: fc.integer({ min: 1, max: 40 }),
        start: fc.nat({ max: (text?.length ?? 5000) - 1 }),
        length: fc.integer({ min: 1, max: 200 }),
        from: fewWords,
        to: fewWords,
      })
      .map(({ length, ...passage }) => ({
        ...passage,
        end: Math.min(passage.start + length, text?.length ?? Number.POSITIVE_INFINITY),
      })),
  );
}
