/** Every row of the table, in its order; each module is loaded when its row is run, in the process that runs it. */
const ROWS = {
  filter: async () => (await import('./filter.mjs')).filter,
  facets: async () => (await import('./facets.mjs')).facets,
  window: async () => (await import('./window.mjs')).window,
  neighbourhood: async () => (await import('./neighbourhood.mjs')).neighbourhood,
  paths: async () => (await import('./paths.mjs')).paths,
  distances: async () => (await import('./paths.mjs')).distances,
  memory: async () => (await import('./memory.mjs')).memory,
  'read-graphml': async () => (await import('./read-graphml.mjs')).readGraphml,
  'read-gexf': async () => (await import('./read-gexf.mjs')).readGexf,
  'read-json': async () => (await import('./read-json.mjs')).readJson,
  'read-graphology': async () => (await import('./read-json.mjs')).readGraphology,
  'write-graphml': async () => (await import('./write-graphml.mjs')).writeGraphml,
  'write-gexf': async () => (await import('./write-gexf.mjs')).writeGexf,
  'write-gexf-alike': async () => (await import('./write-gexf.mjs')).writeGexfAlike,
  'write-json': async () => (await import('./write-json.mjs')).writeJson,
  'write-graphology': async () => (await import('./write-json.mjs')).writeGraphology,
  layout: async () => (await import('./layout.mjs')).layout,
  'layout-join': async () => (await import('./layout-join.mjs')).layoutJoin,
  'first-frame': async () => (await import('./first-frame.mjs')).firstFrame,
  pan: async () => (await import('./pan.mjs')).pan,
  zoom: async () => (await import('./pan.mjs')).zoom,
  'open-files': async () => (await import('./opening-events.mjs')).openFiles,
  'open-again': async () => (await import('./opening-events.mjs')).openAgain,
  'open-kept': async () => (await import('./opening-events.mjs')).openKept,
  'layout-frames': async () => (await import('./layout-frames.mjs')).layoutFrames,
  opening: async () => (await import('./opening.mjs')).opening,
  click: async () => (await import('./click.mjs')).click,
  weight: async () => (await import('./weight.mjs')).weight,
};

/** The rows of some ids, or all. */
export async function rowsCalled(ids = Object.keys(ROWS)) {
  const unknown = ids.filter((id) => ROWS[id] === undefined);
  if (unknown.length > 0)
    throw new Error(`No such row: ${unknown.join(', ')}. There are: ${Object.keys(ROWS).join(', ')}`);
  return Promise.all(ids.map((id) => ROWS[id]()));
}
