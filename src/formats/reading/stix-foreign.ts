import type { Draft, DraftItem } from './draft';
import type { Findings } from './findings';
import { listIn, textIn } from './json-values';
import type { ReadInput } from './reader';
import { StixClaims } from './stix-claims-in';
import { embeddedTies } from './stix-embedded';
import { stixAliases, stixKind, stixLabel, stixLeft, stixLinks } from './stix-names-in';
import { propertiesIn, type StixObject } from './stix-objects-in';
import { draftItem, fileSource, toldHead } from './told-draft';
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
  const claims = new StixClaims(words, labels, findings);
  for (const object of objects) {
    if (object.type === 'relationship') claims.addRelationship(object);
    else if (object.type === 'sighting') claims.addSighting(object);
  }
  for (const object of objects) if (object.type === 'opinion') claims.answer(object);
  for (const tie of embeddedTies(objects, labels, input.choices.embeddedReferences ?? false, findings)) {
    const id = `${tie.from}#${tie.name}-${tie.number}`;
    claims.add({ place: tie.place, id, word: tie.type, subject: tie.from, object: tie.to });
  }
  tellUnused(unusedIn(objects), 'objects', findings);
  const title = objects.find(({ type }) => type === 'report' || type === 'grouping');
  return {
    sources: [fileSource(input.name, 'stix-bundle'), ...claims.authors()],
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
