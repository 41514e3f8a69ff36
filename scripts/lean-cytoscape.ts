import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const ROOT = join(import.meta.dirname, '..');
const CYTOSCAPE = realpathSync(join(ROOT, 'node_modules', 'cytoscape'));
const SOURCE = join(CYTOSCAPE, 'src');
const { version } = JSON.parse(readFileSync(join(CYTOSCAPE, 'package.json'), 'utf8'));

/** What stands for modules of Cytoscape that hold much of which the picture needs little or nothing. */
const LEAN: Readonly<Record<string, string>> = {
  'version.mjs': `export default ${JSON.stringify(version)};`,
  // Actors are ranked, grouped and placed by our own code; components are found by walking.
  'collection/algorithms/index.mjs': "export { default } from './bfs-dfs.mjs';",
  'extensions/layout/index.mjs': [
    "import none from './null.mjs';",
    "import preset from './preset.mjs';",
    "export default [{ name: 'null', impl: none }, { name: 'preset', impl: preset }];",
  ].join('\n'),
  // Its drawing by WebGL knows neither dashes nor our ends of lines.
  'extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs': 'export default {};',
};

/** Builds Cytoscape from its source without what the picture has no use for, which is more than a quarter of it. */
export function leanCytoscape(): Plugin {
  return {
    name: 'lean-cytoscape',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      for (const path of Object.keys(LEAN))
        if (!existsSync(join(SOURCE, path))) throw new Error(`Cytoscape has no ${path}`);
    },
    resolveId(wanted) {
      return wanted === 'cytoscape' ? join(SOURCE, 'index.mjs') : undefined;
    },
    load(id) {
      return id.startsWith(SOURCE) ? LEAN[id.slice(SOURCE.length + 1)] : undefined;
    },
  };
}
