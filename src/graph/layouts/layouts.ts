import type { LayoutId, LayoutInput, Placed } from './layout';

/** Up to this many actors a picture by ties is worked out line by line; beyond, ties pull and labels push. */
const CAREFUL = 150;

/** Places every node by the layout of an id; each layout's code is loaded when it is first asked for. */
export async function arrange(id: LayoutId, input: LayoutInput): Promise<readonly Placed[]> {
  const layout = await load(id, input.nodes.length);
  return layout(input);
}

async function load(id: LayoutId, count: number) {
  switch (id) {
    case 'force':
      return count > CAREFUL ? (await import('./sprawl')).sprawl : (await import('./force')).force;
    case 'hierarchical':
      return (await import('./hierarchical')).hierarchical;
    case 'concentric':
      return (await import('./concentric')).concentric;
    case 'circular':
      return (await import('./circular')).circular;
    case 'grid':
      return (await import('./grid')).grid;
  }
}
