import type { SingularElementArgument } from 'cytoscape';

/** Gives or takes a class; Cytoscape itself would style anew also who keeps what he had. */
export function setClass(element: SingularElementArgument, name: string, isWanted: boolean) {
  if (element.hasClass(name) !== isWanted) element.toggleClass(name, isWanted);
}
