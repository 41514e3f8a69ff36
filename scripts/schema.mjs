// Writes graph-data/schema/ anew from the schemas of datasets, vocabularies and mappings in src: `node scripts/schema.mjs`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './build.mjs';

const folder = join(ROOT, 'graph-data', 'schema');
const load = async (file) => (await runnerImport(join(ROOT, 'src', file), { root: ROOT, configFile: false })).module;
const { jsonSchemaFiles } = await load('model/json-schema.ts');
const { mappingSchemaFiles } = await load('sources/sparql/mapped/mapping-json-schema.ts');

mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries({ ...jsonSchemaFiles(), ...mappingSchemaFiles() })) {
  writeFileSync(join(folder, name), text);
  console.log(`Wrote graph-data/schema/${name}.`);
}
