import type { Atlas } from '../graph/atlas';
import type { Actor } from '../model/dataset';
import type { ActorId, FamilyId, KindId, SourceId, TypeId } from '../model/ids';
import { STANDINGS, type Standing } from '../model/standing';
import type { Sign } from '../model/vocabulary';
import { SIGN_LABELS, STANDING_LABELS } from '../model/words';
import { speakerClause } from '../view/filters/set-clauses';
import { SOURCINGS } from '../view/filters/sourcings';
import { everyName } from '../view/folding';
import { NOBODY, type Sourcing, type Speaker } from '../view/state';
import { SOURCING_LABELS } from '../view/words';
import type { Nameable } from './names';

/** Everybody in a dataset. */
export function actorNames(atlas: Atlas): readonly Nameable<ActorId>[] {
  return everyName(atlas).map(nameableActor);
}

function nameableActor({ id, label, short, aliases = [] }: Actor): Nameable<ActorId> {
  return { value: id, id, label, aliases: [...(short === undefined ? [] : [short]), ...aliases] };
}

/** Everybody who is heard saying something, and nobody. */
export function speakerNames(atlas: Atlas): readonly Nameable<Speaker>[] {
  return speakerClause.all(atlas).map((speaker): Nameable<Speaker> => {
    if (speaker === NOBODY) return { value: NOBODY, id: 'nobody', label: NOBODY };
    const actor = atlas.actorOf(speaker);
    return actor ? nameableActor(actor) : { value: speaker, id: speaker, label: atlas.nameOf(speaker) };
  });
}

/** The sources of a dataset. */
export function sourceNames({ dataset }: Atlas): readonly Nameable<SourceId>[] {
  return dataset.sources.map(({ id, title, publisher }) => ({
    value: id,
    id,
    label: title,
    aliases: publisher === undefined ? [] : [publisher],
  }));
}

/** The relation types of its vocabulary. */
export function typeNames({ lexicon }: Atlas): readonly Nameable<TypeId>[] {
  return lexicon.types.map(({ id, label, phrase }) => ({
    value: id,
    id,
    label,
    aliases: phrase === undefined ? [] : [phrase],
  }));
}

/** The families of its relation types. */
export function familyNames({ lexicon }: Atlas): readonly Nameable<FamilyId>[] {
  return lexicon.families.map(({ id, label }) => ({ value: id, id, label }));
}

/** The kinds of its actors. */
export function kindNames({ lexicon }: Atlas): readonly Nameable<KindId>[] {
  return lexicon.kinds.map(({ id, label }) => ({ value: id, id, label }));
}

const SIGN_ALIASES: Readonly<Record<Sign, readonly string[]>> = {
  '-1': ['−1', '-', '−', 'hostile', 'negative'],
  0: [],
  1: ['+1', '+', 'cooperative', 'positive'],
};

/** The three signs. */
export const SIGN_NAMES: readonly Nameable<Sign>[] = ([-1, 0, 1] as const).map((sign) => ({
  value: sign,
  id: String(sign),
  label: SIGN_LABELS[sign],
  aliases: SIGN_ALIASES[sign],
}));

/** What claims rest on. */
export const STANDING_NAMES: readonly Nameable<Standing>[] = STANDINGS.map((standing) => ({
  value: standing,
  id: standing,
  label: STANDING_LABELS[standing],
}));

/** On how many sources ties rest. */
export const SOURCING_NAMES: readonly Nameable<Sourcing>[] = SOURCINGS.map((sourcing) => ({
  value: sourcing,
  id: sourcing,
  label: SOURCING_LABELS[sourcing],
}));
