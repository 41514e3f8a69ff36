import fc from 'fast-check';
import {
  type Actor,
  type Dataset,
  FORMAT,
  type KeptView,
  type Provenance,
  type Source,
  VERSION,
} from '../../src/model/dataset';
import { type ActorId, actorId, type KindId, type SourceId, sourceId } from '../../src/model/ids';
import type { Vocabulary } from '../../src/model/vocabulary';
import { anyClaim, notes, slotsFor } from './arbitrary-claim';
import { datedTime } from './arbitrary-time';
import { anyVocabulary } from './arbitrary-vocabulary';
import { anyText } from './hostile-text';
import { standardVocabulary } from './vocabulary';

/** How large and how varied the datasets are. */
export interface Extent {
  readonly actors?: number;
  readonly claims?: number;
  /** False keeps to the standard vocabulary. */
  readonly ownVocabulary?: boolean;
}

/** A dataset that `readDataset` takes: every optional key comes and goes, ids and texts are often unkind. */
export function anyDataset({ actors = 8, claims = 12, ownVocabulary = true }: Extent = {}): fc.Arbitrary<Dataset> {
  const standard = fc.constant(undefined);
  const brought = ownVocabulary
    ? fc.oneof({ weight: 3, arbitrary: standard }, { weight: 1, arbitrary: anyVocabulary })
    : standard;
  return fc
    .tuple(brought, uniqueIds(actors), uniqueIds(2), uniqueIds(claims, 0))
    .chain(([vocabulary, actorNames, sourceNames, claimNames]) => {
      const names = actorNames.filter((name) => !sourceNames.includes(name)).map(actorId);
      return fc
        .tuple(
          actorsOf(
            names,
            (vocabulary ?? standardVocabulary).kinds.map(({ id }) => id),
          ),
          sourcesOf(sourceNames.map(sourceId)),
        )
        .chain(([cast, sources]) => datasetOf(cast, sources, claimNames, vocabulary));
    });
}

const id = anyText.filter((text) => text.length <= 200);

function uniqueIds(maxLength: number, minLength = 1) {
  return fc.uniqueArray(id, { minLength, maxLength });
}

function datasetOf(
  cast: Actor[],
  sources: Source[],
  claimNames: string[],
  vocabulary: Vocabulary | undefined,
): fc.Arbitrary<Dataset> {
  const slots = slotsFor((vocabulary ?? standardVocabulary).types, cast);
  const claims = slots.length === 0 ? [] : claimNames.map((name) => anyClaim(name, slots, cast, sources));
  return fc.record(
    {
      format: fc.constant(FORMAT),
      version: fc.constant(VERSION),
      id,
      title: anyText,
      description: anyText,
      license: anyText,
      derivedFrom: provenance,
      views: fc.array(keptView, { minLength: 1, maxLength: 2 }),
      ...(vocabulary && { vocabulary: fc.constant(vocabulary) }),
      sources: fc.constant(sources),
      actors: fc.constant(cast),
      claims: fc.tuple(...claims),
    },
    {
      requiredKeys: [
        'format',
        'version',
        'id',
        'title',
        'sources',
        'actors',
        'claims',
        ...(vocabulary ? (['vocabulary'] as const) : []),
      ],
    },
  );
}

const keptView: fc.Arbitrary<KeptView> = fc.record(
  { title: anyText, note: anyText, link: anyText },
  { requiredKeys: ['title', 'link'] },
);

const share = fc.record({ exported: fc.nat({ max: 99 }), of: fc.nat({ max: 9999 }) });

/** What an extract says about where it comes from. */
const provenance: fc.Arbitrary<Provenance> = fc.record(
  {
    dataset: anyText,
    scope: fc.constantFrom('shown', 'selection', 'neighbourhood', 'path', 'everything'),
    filters: fc.array(anyText, { maxLength: 3 }),
    actors: share,
    claims: share,
    cut: fc.record({ partOf: fc.nat({ max: 9 }) }),
    sources: fc.array(anyText, { maxLength: 2 }),
    at: fc.oneof(fc.constantFrom('2024-06-30', '2024-06-30T23:59:59.999Z'), anyText),
    by: anyText,
    view: anyText,
  },
  { requiredKeys: ['dataset', 'scope', 'filters', 'actors', 'claims', 'sources', 'at', 'by'] },
);

function sourcesOf(names: readonly SourceId[]): fc.Arbitrary<Source[]> {
  return fc.tuple(
    ...names.map((name) =>
      fc.record(
        {
          id: fc.constant(name),
          title: anyText,
          kind: anyText,
          language: fc.constantFrom('en', 'ps', 'ur'),
          publisher: anyText,
          url: fc.constantFrom('https://example.org/a', 'javascript:alert(1)'),
          published: datedTime,
          reliability: fc.constantFrom('A', 'B', 'F'),
          text: fc.record({ sha256: fc.constant('0f'.repeat(32)), length: fc.integer({ min: 1, max: 9000 }) }),
        },
        { requiredKeys: ['id', 'title', 'kind'] },
      ),
    ),
  );
}

function actorsOf(names: readonly ActorId[], kinds: readonly KindId[]): fc.Arbitrary<Actor[]> {
  return fc.tuple(...names.map((name, at) => anyActor(name, names.slice(0, at), kinds)));
}

/** Part only of an actor before it, so that nothing is part of itself. */
function anyActor(name: ActorId, before: readonly ActorId[], kinds: readonly KindId[]): fc.Arbitrary<Actor> {
  return fc.record(
    {
      id: fc.constant(name),
      label: anyText,
      short: anyText,
      kind: fc.constantFrom(...kinds),
      role: anyText,
      aliases: fc.array(anyText, { maxLength: 3 }),
      ...(before.length > 0 && { partOf: fc.constantFrom(...before) }),
      sameAs: fc.array(fc.constantFrom('https://www.wikidata.org/entity/Q1', 'http://x/"><y>,|'), { maxLength: 2 }),
      note: anyText,
      notes,
    },
    { requiredKeys: ['id', 'label', 'kind'] },
  );
}
