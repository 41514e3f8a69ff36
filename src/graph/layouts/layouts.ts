import { force } from './force';
import type { LayoutId, LayoutInput, Placed } from './layout';

/** Up to this many actors and strands a picture by ties is worked out line by line; beyond, ties pull and labels push. */
const CAREFUL = { nodes: 120, edges: 240 } as const;

/** Places every node by the layout of an id; the code of any but the usual one is loaded when it is first asked for. */
export async function arrange(id: LayoutId, input: LayoutInput): Promise<readonly Placed[]> {
  const layout = await load(id, input);
  return layout(input);
}

async function load(id: LayoutId, { nodes, edges }: LayoutInput) {
  switch (id) {
    case 'force':
      return nodes.length > CAREFUL.nodes || edges.length > CAREFUL.edges ? (await import('./sprawl')).sprawl : force;
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
