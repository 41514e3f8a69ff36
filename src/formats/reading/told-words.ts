import { counted } from '../../lib/text';
import type { KindId } from '../../model/ids';
import type { Vocabulary } from '../../model/vocabulary';
import { inShort } from '../problems';
import type { Findings } from './findings';
import { foreignKinds } from './foreign-kinds';
import { foreignTypes, type TypeReading } from './foreign-types';
import type { ReadInput } from './reader';

/** A tie as a format names it. */
export interface ToldTie {
  readonly word: string;
  readonly isDirected: boolean;
  readonly subject: string;
  readonly object: string;
}

/** What a format calls its kinds and relations, made ours while a file is read. */
export interface ToldWords {
  kindOf(word: string): KindId;
  /** The fields of a claim that a tie comes to: its type, its ends, and a gist in their names. */
  claimOf(tie: ToldTie, labels: ReadonlyMap<string, string>): Readonly<Record<string, unknown>>;
  /** All words met, and no others; tells which were taken for other words. */
  vocabulary(findings: Findings): Vocabulary;
}

/** Takes the words of a format for those of the standard vocabulary and of CAMEO where they are the same, else for words of the file's own. */
export function newToldWords(kindWords: readonly string[], { standard, cameo }: ReadInput): ToldWords {
  const kinds = foreignKinds(kindWords, standard);
  const types = foreignTypes(standard, cameo);
  const uses = new Map<TypeReading, number>();
  return {
    kindOf: (word) => kinds.kindOf(word) ?? kinds.unsaid,
    claimOf({ word, isDirected, subject, object }, labels) {
      const reading = types.readingOf(word, isDirected);
      const { type, isInverse, isNegated, isWider } = reading;
      uses.set(reading, (uses.get(reading) ?? 0) + 1);
      const [from, to] = isInverse ? [object, subject] : [subject, object];
      return {
        type: type.id,
        subject: from,
        object: to,
        gist: `${labels.get(subject) ?? subject} ${word} ${labels.get(object) ?? object}`,
        ...(isNegated && { negated: true }),
        ...(isWider && { qualifier: word }),
      };
    },
    vocabulary(findings) {
      for (const { word, type, count } of types.taken(uses)) {
        const message = `“${inShort(word)}” (${counted(count, 'claim')}) was taken for “${type.label}”.`;
        findings.report({ severity: 'info', code: 'word-taken', place: 'the file', message });
      }
      const ids = kinds.kinds.map(({ id }) => id);
      return { version: 1, ...types.vocabularyFor(ids), kinds: kinds.kinds };
    },
  };
}
