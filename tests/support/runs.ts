/** How often a property is tried: as often as it says, and far more often when everything is tested in depth. */
export function runs(normal: number, inDepth = 10_000): { readonly numRuns: number } {
  return { numRuns: process.env['DEEP'] ? inDepth : normal };
}
