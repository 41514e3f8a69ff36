import { searchedText } from '../../../formats/rdf/folded-text';
import { fold, onOneLine } from '../../../lib/text';
import type { Source } from '../../../model/dataset';
import type { Piece } from '../claim-shape';
import { type Fragment, sparql } from '../fragment';
import { oneOf, values, where } from '../patterns';
import { literal } from '../terms';
import { belowActors, type Holding } from './holding';
import type { OwnIris } from './iris';
import { ALSO_FROM, ALSO_TO, NAMES, OBJECT, PROFILE, PROFILE_TYPE, SPEAKER, SUBJECT, WORDS } from './names';

/** The claims that hold a word: in what they say, in the names of their parties and of who says them, in what their type is called. */
export function holdingWord(word: string, holding: Holding, iris: OwnIris): Piece {
  const { lexicon, sources, hasFurther, isAlone } = holding;
  const ends = [SUBJECT, OBJECT, SPEAKER, ...(hasFurther ? [ALSO_TO, ALSO_FROM] : [])];
  const types = lexicon.types.filter(({ label }) => fold(label).includes(word)).map(({ id }) => iris.typeTerm(id));
  const voices = sources.filter((source) => fold(nameOf(source)).includes(word)).map(({ id }) => iris.sourceTerm(id));
  // All ends in one table: Virtuoso loses claims where every end is an alternative of its own.
  const branches = [
    sparql`GRAPH ?_w { ?claim ${WORDS} ?_words } ${containing('_words', [word])}`,
    sparql`${values('_end', ends)} GRAPH ?_n { ?_named ${NAMES} ?_names } ${containing('_names', [word])}
GRAPH ?_e { ?claim ?_end ?_named }`,
    sparql`${values('_type', types)} GRAPH ?_n { ?_of ${PROFILE_TYPE} ?_type } GRAPH ?_e { ?claim ${PROFILE} ?_of }`,
    sparql`${values('_voice', voices)} GRAPH ?_e { ?claim ${SPEAKER} ?_voice }`,
  ];
  const has = [true, true, types.length > 0, voices.length > 0];
  const some = branches.filter((_, at) => has[at]);
  const isOfClaims = isAlone && !holding.hasResponses;
  return { parts: [], pattern: oneOf(sparql`?claim`, some), bindsClaims: isOfClaims };
}

/** The name that a source goes by where it speaks. */
function nameOf({ id, publisher, title }: Source): string {
  const name = publisher ?? title;
  return onOneLine(name) === '' ? id : name;
}

/** Keeps what holds all of some words. */
function containing(name: '_words' | '_names', words: readonly string[]): Fragment {
  const text = name === '_words' ? sparql`?_words` : sparql`?_names`;
  return where(words.map((word) => sparql`CONTAINS(${text}, ${literal(searchedText(word))})`));
}

/** Binds `?actor` to each actor whose names hold all of some words. */
export function namedActors(words: readonly string[], { namespaces, isAlone }: Holding): Fragment {
  return sparql`GRAPH ?_n { ?actor ${NAMES} ?_names } ${containing('_names', words)} ${isAlone ? [] : belowActors(namespaces)}`;
}
