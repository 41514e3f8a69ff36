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
  const types = lexicon.types.filter(({ label }) => fold(label).includes(word));
  const voices = sources.filter((source) => fold(nameOf(source)).includes(word));
  const branches = [
    sparql`GRAPH ?_w { ?claim ${WORDS} ?_words } ${containing('_words', [word])}`,
    ...ends.map(
      (end) =>
        sparql`GRAPH ?_n { ?_named ${NAMES} ?_names } ${containing('_names', [word])} GRAPH ?_e { ?claim ${end} ?_named }`,
    ),
    ...(types.length === 0
      ? []
      : [
          sparql`${values(
            '_type',
            types.map(({ id }) => iris.typeTerm(id)),
          )} GRAPH ?_n { ?_of ${PROFILE_TYPE} ?_type } GRAPH ?_e { ?claim ${PROFILE} ?_of }`,
        ]),
    ...(voices.length === 0
      ? []
      : [
          sparql`${values(
            '_voice',
            voices.map(({ id }) => iris.sourceTerm(id)),
          )} GRAPH ?_e { ?claim ${SPEAKER} ?_voice }`,
        ]),
  ];
  const isOfClaims = isAlone && !holding.hasResponses;
  return { parts: [], pattern: oneOf(sparql`?claim`, branches), bindsClaims: isOfClaims };
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
