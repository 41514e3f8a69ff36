import type { SparqlEngine } from '../engine';
import { EngineError } from '../engine-error';
import { sparql } from '../fragment';
import { variable } from '../terms';
import { claimPattern, type MappedClaims } from './claim-pattern';
import { along } from './pieces';
import { isPlain } from './relation-patterns';
import { DATE_ROLES, type ResolvedMapping, type Steps } from './resolved';

/**
 * Finds out which paths of a mapping lead nowhere twice, so that no query has to look for the first of several ends. Where the
 * engine does not answer, or graphs count, several are expected.
 */
export async function withSinglePaths(
  claims: MappedClaims,
  engine: SparqlEngine,
  signal: AbortSignal | undefined,
): Promise<ResolvedMapping> {
  const { mapping } = claims;
  if (isPlain(mapping) || mapping.graphs !== 'default') return mapping;
  const paths = [...DATE_ROLES.map((role) => mapping.time[role]?.path), mapping.source, mapping.speaker];
  const single = new Set<Steps>();
  for (const steps of paths) {
    if (steps && (await isSingle(steps, claims, engine, signal))) single.add(steps);
  }
  return { ...mapping, single };
}

async function isSingle(
  steps: Steps,
  { mapping, variables }: MappedClaims,
  engine: SparqlEngine,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const [claim, one] = [variable('claim'), variable('_one')];
  const query = sparql`SELECT ${claim} {
${claimPattern(mapping, variables)}
${along(steps, claim, one, 'way')}
} GROUP BY ${claim} ${variables.subject} ${variables.object} ${variables.type} HAVING (COUNT(*) > 1) LIMIT 1`;
  try {
    return (await engine.select(query, signal ? { signal } : {})).rows.length === 0;
  } catch (error) {
    if (error instanceof EngineError) return false;
    throw error;
  }
}
