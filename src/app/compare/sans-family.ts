/** The fonts that names and marks are set in, as the page's tokens have them. */
export function sansFamily(): string {
  return getComputedStyle(document.documentElement).getPropertyValue('--sans').trim();
}
