import type { Actor, Claim, OpenDataset, Stance } from '../model/dataset';
import type { LossRule } from './losses';

/** Actors that no claim is from or to, where only the ends of claims are written. */
export function looseActors({ actors }: OpenDataset): LossRule {
  const ends = new Set<string>();
  return {
    ofAll: actors.length,
    ofClaim: ({ subject, object }) => {
      const before = ends.size;
      ends.add(subject).add(object);
      return before - ends.size;
    },
    one: 'actor that no claim is from or to stays behind; where a claim names it, its name remains',
    many: 'actors that no claim is from or to stay behind; where a claim names them, their names remain',
  };
}

/** What is known of actors beside id, name and kind. */
export function actorDetails(): LossRule {
  return {
    ofActor: (actor) => Number(hasDetails(actor)),
    one: 'actor keeps its id, name and kind, not its other names, office, links and remarks, or what it is part of',
    many: 'actors keep their id, name and kind, not their other names, office, links and remarks, or what they are part of',
  };
}

function hasDetails({ short, role, aliases = [], partOf, sameAs = [], note, notes = [] }: Actor): boolean {
  const texts = [short, role, partOf, note].some((text) => text !== undefined);
  return texts || aliases.length + sameAs.length + notes.length > 0;
}

/** What is said of the dataset as a whole. */
export function headLoss({ description, license, derivedFrom, views = [] }: OpenDataset): LossRule {
  const others = [description, license, derivedFrom].filter((part) => part !== undefined).length;
  return {
    ofAll: 1 + others + views.length,
    one: 'thing said of the whole stays behind: the title of the dataset',
    many: 'things said of the whole stay behind: the title of the dataset, its description, licence, origin, kept views',
  };
}

/** Entries of an own vocabulary that are known by their words alone. */
export function vocabularyLoss({ vocabulary }: OpenDataset): LossRule {
  const { families = [], types = [], kinds = [] } = vocabulary ?? {};
  return {
    ofAll: families.length + types.length + kinds.length,
    one: 'entry of the dataset’s own vocabulary leaves its definition behind',
    many: 'entries of the dataset’s own vocabulary leave their definitions behind',
  };
}

/** Answers to claims, where nothing is said of claims one by one. */
export function answerLosses(): readonly LossRule[] {
  const answers = (stance: Stance, one: string, many: string): LossRule => ({
    ofClaim: ({ responses = [] }: Claim) => responses.filter((response) => response.stance === stance).length,
    one: `${one} stays behind`,
    many: `${many} stay behind`,
  });
  return [
    answers('denies', 'denial', 'denials'),
    answers('disputes', 'objection', 'objections'),
    answers('supports', 'expression of support', 'expressions of support'),
  ];
}

/** Claims of which there is a count alone. */
export function claimsCounted(oneWhere: string, manyWhere: string): LossRule {
  return {
    ofClaim: () => 1,
    one: `claim is counted ${oneWhere}, without its words, speaker, source and exact date`,
    many: `claims are counted ${manyWhere}, without their words, speakers, sources and exact dates`,
  };
}

/** Sources, where none is named. */
export function sourcesLost({ sources }: OpenDataset): LossRule {
  return { ofAll: sources.length, one: 'source stays behind', many: 'sources stay behind' };
}
