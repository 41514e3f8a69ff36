/** The colours of the theme in force, read from the page's tokens: Cytoscape cannot read custom properties itself. */
export interface Palette {
  readonly canvas: string;
  readonly hull: string;
  readonly ink1: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly ghost: string;
  readonly hostile: string;
  readonly hostileText: string;
  readonly coop: string;
  readonly coopText: string;
  readonly neutral: string;
  readonly neutralText: string;
  readonly mark: string;
  readonly markEdge: string;
  readonly markInk: string;
  readonly focus: string;
  readonly sans: string;
  readonly serif: string;
  readonly dark: boolean;
}

/** Reads the tokens that hold now on the page. */
export function paletteOf(root: HTMLElement): Palette {
  const style = getComputedStyle(root);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    canvas: token('canvas'),
    hull: token('hull'),
    ink1: token('ink-1'),
    ink2: token('ink-2'),
    ink3: token('ink-3'),
    ghost: token('ghost'),
    hostile: token('hostile'),
    hostileText: token('hostile-text'),
    coop: token('coop'),
    coopText: token('coop-text'),
    neutral: token('neutral'),
    neutralText: token('neutral-text'),
    mark: token('mark'),
    markEdge: token('mark-edge'),
    markInk: token('mark-ink'),
    focus: token('focus'),
    sans: token('sans'),
    serif: token('serif'),
    dark: root.dataset['theme'] === 'dark',
  };
}
