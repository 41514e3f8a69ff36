/** Where the page was opened; a link to a file of somebody's own keeps its view there until that file is opened. */
export const ARRIVAL = window.location.hash;

/** What the part of an address behind its `#` says, by its keys. */
export function paramsIn(hash: string): URLSearchParams {
  return new URLSearchParams(hash.replace(/^#/, ''));
}

/** The dataset that an address asks for, if it names one. */
export function datasetIn(hash: string): string | undefined {
  return paramsIn(hash).get('d') ?? undefined;
}
