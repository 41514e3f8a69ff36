import type { Sign } from '../vocabulary';

/** CAMEO, the Conflict and Mediation Event Observations codebook: its 20 roots in our words, and the code of each label of its types. */
export interface Cameo {
  readonly roots: readonly CameoRoot[];
  /** A code begins with the two digits of its root. */
  readonly codes: Readonly<Record<string, string>>;
}

export interface CameoRoot {
  readonly code: string;
  readonly label: string;
  readonly definition: string;
}

/** The sign of a CAMEO code by its root: 01 and 02 are neutral, 03 to 08 cooperate, 09 to 20 are against; undefined for no such root. */
export function signOfRoot(code: string): Sign | undefined {
  const root = Number(code.slice(0, 2));
  if (!/^\d+$/.test(code) || root < 1 || root > 20) return undefined;
  if (root <= 2) return 0;
  return root <= 8 ? 1 : -1;
}
