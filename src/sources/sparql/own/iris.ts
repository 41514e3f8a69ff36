import { encodedId } from '../../../formats/rdf/iri-part';
import type { Space } from '../../../formats/rdf/namespaces';
import { idIn } from '../../../formats/rdf/restored-record';
import {
  type ActorId,
  actorId,
  type ClaimId,
  claimId,
  type SourceId,
  type SpeakerId,
  sourceId,
  type TypeId,
  typeId,
} from '../../../model/ids';
import type { Term } from '../engine';
import type { Fragment } from '../fragment';
import { iri } from '../terms';
import type { Holding } from './holding';

/** The ids of a dataset as IRIs, and back. */
export interface OwnIris {
  actorIri(id: string): string;
  claimIri(id: string): string;
  actorTerm(id: ActorId): Fragment;
  typeTerm(id: TypeId): Fragment;
  sourceTerm(id: SourceId): Fragment;
  /** A speaker as the source that it is, else as an actor. */
  speakerIri(id: string): string;
  actorOf(term: Term): ActorId | undefined;
  typeOf(term: Term): TypeId | undefined;
  speakerOf(term: Term): SpeakerId | undefined;
  sourceOf(term: Term): SourceId | undefined;
  claimOf(iri: string): ClaimId | undefined;
}

/** The IRIs below the namespaces of a dataset. */
export function irisIn({ namespaces, sources }: Pick<Holding, 'namespaces' | 'sources'>): OwnIris {
  const isSource = new Set<string>(sources.map(({ id }) => id));
  const below = (space: Space, id: string) => `${namespaces.get(space)}${encodedId(id)}`;
  const idOf =
    <Id>(space: Space, named: (text: string) => Id) =>
    (term: Term): Id | undefined => {
      const id = term.as === 'iri' ? idIn(term.iri, [space], namespaces) : undefined;
      return id === undefined ? undefined : named(id);
    };
  const [actorOf, sourceOf, claimOf] = [idOf('actor', actorId), idOf('source', sourceId), idOf('claim', claimId)];
  return {
    actorIri: (id) => below('actor', id),
    claimIri: (id) => below('claim', id),
    actorTerm: (id) => iri(below('actor', id)),
    typeTerm: (id) => iri(below('type', id)),
    sourceTerm: (id) => iri(below('source', id)),
    speakerIri: (id) => below(isSource.has(id) ? 'source' : 'actor', id),
    actorOf,
    typeOf: idOf('type', typeId),
    speakerOf: (term) => actorOf(term) ?? sourceOf(term),
    sourceOf,
    claimOf: (text) => claimOf({ as: 'iri', iri: text }),
  };
}
