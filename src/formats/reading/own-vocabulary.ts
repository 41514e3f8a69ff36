import { FORMAT, VERSION } from '../../model/dataset';
import { familyId, kindId, typeId } from '../../model/ids';
import { readDataset } from '../../model/read';
import type { ActorKind, Family, RelationType, Sign, Vocabulary } from '../../model/vocabulary';
import type { Draft } from './draft';
import type { Findings } from './findings';
import type { OwnFields } from './own-fields';

/** Sees to it that a draft has words for its types and kinds: those of the file, else the standard ones, else what the attributes of its claims and actors say of them. */
export function completeVocabulary(
  { head, actors, claims }: Draft,
  {
    actorFields,
    claimFields,
  }: { readonly actorFields: readonly OwnFields[]; readonly claimFields: readonly OwnFields[] },
  standard: Vocabulary,
  findings: Findings,
): void {
  const brought = head.get('vocabulary');
  if (brought !== undefined && isSound(brought, standard)) return;
  if (brought !== undefined) {
    const message = 'The vocabulary of the file makes no sense.';
    findings.report({ severity: 'warning', code: 'bad-vocabulary', place: 'the graph, “vocabulary”', message });
    head.delete('vocabulary');
  }
  const types = new Set(standard.types.map(({ id }) => String(id)));
  const kinds = new Set(standard.kinds.map(({ id }) => String(id)));
  const strangeClaims = claimFields.filter((_, at) => isStrange(claims[at]?.fields.get('type'), types));
  const strangeActors = actorFields.filter((_, at) => isStrange(actors[at]?.fields.get('kind'), kinds));
  if (strangeClaims.length + strangeActors.length === 0) return;
  head.set('vocabulary', rebuilt(strangeClaims, strangeActors, standard));
  const message = 'The file does not bring the vocabulary of its dataset.';
  const hint = 'It was put together again from claims and actors, without its definitions.';
  findings.report({ severity: 'warning', code: 'vocabulary-rebuilt', place: 'the graph', message, hint });
}

function isStrange(id: unknown, known: ReadonlySet<string>): boolean {
  return typeof id === 'string' && !known.has(id);
}

function isSound(vocabulary: unknown, standard: Vocabulary): boolean {
  const empty = { format: FORMAT, version: VERSION, id: 'x', title: 'x', sources: [], actors: [], claims: [] };
  return readDataset({ ...empty, vocabulary }, standard).ok;
}

/** The standard vocabulary, widened to take all kinds, and what is strange to it after that. */
function rebuilt(claims: readonly OwnFields[], actors: readonly OwnFields[], standard: Vocabulary): Vocabulary {
  const kinds = new Map<string, ActorKind>(standard.kinds.map((kind) => [kind.id, kind]));
  for (const fields of actors) {
    const id = fields.text('actor_kind');
    const label = fields.text('actor_kind_label') ?? id;
    if (id && label && !kinds.has(id)) kinds.set(id, { id: kindId(id), label, definition: UNEXPLAINED });
  }
  const kindIds = [...kinds.values()].map(({ id }) => id);
  const families = new Map<string, Family>(standard.families.map((family) => [family.id, family]));
  const types = new Map<string, RelationType>(
    standard.types.map((type) => [type.id, { ...type, domain: kindIds, range: kindIds }]),
  );
  for (const fields of claims) {
    const id = fields.text('relation');
    if (id === undefined || types.has(id)) continue;
    const family = familyIn(fields);
    if (!families.has(family.id)) families.set(family.id, family);
    types.set(id, { ...typeIn(id, fields), family: family.id, domain: kindIds, range: kindIds });
  }
  return { version: 1, families: [...families.values()], types: [...types.values()], kinds: [...kinds.values()] };
}

const UNEXPLAINED = 'A word of the file, which does not explain it.';

function familyIn(fields: OwnFields): Family {
  const id = fields.text('family') ?? 'of-the-file';
  const label = fields.text('family_label') ?? 'Relations of the file';
  return { id: familyId(id), label, sign: signIn(fields), definition: UNEXPLAINED };
}

function typeIn(id: string, fields: OwnFields) {
  return {
    id: typeId(id),
    label: fields.text('relation_label') ?? id,
    symmetric: fields.flag('symmetric') ?? false,
    sign: signIn(fields),
    definition: UNEXPLAINED,
  };
}

function signIn(fields: OwnFields): Sign {
  const sign = Math.sign(fields.number('sign') ?? 0);
  return sign > 0 ? 1 : sign < 0 ? -1 : 0;
}
