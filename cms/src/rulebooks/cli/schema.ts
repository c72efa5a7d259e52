/** `npm run rulebook -- schema`: writes the JSON Schema for editors into `config/schema`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITOR_SCHEMAS, schemaText } from '../schema/json-schema';

export function schema(): number {
  const folder = join('config', 'schema');
  mkdirSync(folder, { recursive: true });
  for (const name of Object.keys(EDITOR_SCHEMAS)) {
    writeFileSync(join(folder, name), schemaText(name));
    console.log(join(folder, name));
  }
  return 0;
}

if (require.main === module) process.exitCode = schema();
