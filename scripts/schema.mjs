// Writes graph-data/schema/ anew from the schemas in src/model/schema.ts: `node scripts/schema.mjs`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './build.mjs';

const folder = join(ROOT, 'graph-data', 'schema');
const { module } = await runnerImport(join(ROOT, 'src', 'model', 'json-schema.ts'), { root: ROOT, configFile: false });

mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(module.jsonSchemaFiles())) {
  writeFileSync(join(folder, name), text);
  console.log(`Wrote graph-data/schema/${name}.`);
}
