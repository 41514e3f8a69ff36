import type { Claim } from './dataset';
import type { ActorId } from './ids';

/** The lines that a claim draws beside the one from subject to object, each once: subject → each further party, each companion → object. */
export function furtherLines({ subject, object, also = [] }: Claim): readonly (readonly [ActorId, ActorId])[] {
  if (also.length === 0) return [];
  const lines = also
    .filter(({ actor }) => actor !== subject && actor !== object)
    .flatMap(({ role, actor }): readonly (readonly [ActorId, ActorId])[] => {
      if (role === 'party') return [[subject, actor]];
      return role === 'with' ? [[actor, object]] : [];
    });
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
}

/** Everyone a claim ties, each once: subject, object, and further parties on either side. */
export function partiesOf(claim: Claim): readonly ActorId[] {
  return [...new Set([claim.subject, claim.object, ...furtherLines(claim).flat()])];
}
