import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { CORRECTIONS, type Correction } from './cytoscape-corrections.ts';

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

/** Builds Cytoscape from its source without what the picture has no use for, which is more than a quarter of it, and with our corrections. */
export function leanCytoscape(): Plugin {
  return {
    name: 'lean-cytoscape',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      for (const path of [...Object.keys(LEAN), ...CORRECTIONS.map(({ module }) => module)])
        if (!existsSync(join(SOURCE, path))) throw new Error(`Cytoscape has no ${path}`);
    },
    resolveId(wanted) {
      return wanted === 'cytoscape' ? join(SOURCE, 'index.mjs') : undefined;
    },
    load(id) {
      return id.startsWith(SOURCE) ? LEAN[id.slice(SOURCE.length + 1)] : undefined;
    },
    transform(code, id) {
      const corrections = CORRECTIONS.filter(({ module }) => join(SOURCE, module) === id);
      return corrections.length === 0 ? undefined : { code: corrections.reduce(corrected, code), map: null };
    },
  };
}

function corrected(code: string, { module, from, to }: Correction): string {
  const parts = code.split(from);
  if (parts.length !== 2) throw new Error(`Cytoscape's ${module} has ${parts.length - 1} times: ${from}`);
  return parts.join(to);
}
