/** The JSON Schema in config/schema is what the loader's own schemas say today. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITOR_SCHEMAS, schemaText } from '../../cms/src/rulebooks/schema/json-schema';

test.each(Object.keys(EDITOR_SCHEMAS))('%s is current (npm run rulebook -- schema writes it)', (name) => {
  const written = readFileSync(join(__dirname, '../../config/schema', name), 'utf8');
  expect(written).toBe(schemaText(name));
});

test('it knows every operator of a condition', () => {
  const text = schemaText('rulebook.schema.json');
  for (const operator of ['at-most', 'on-or-before', 'includes-any']) expect(text).toContain(`"${operator}"`);
});
