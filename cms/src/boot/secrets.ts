/** Keys this installation signs with: generated once, readable by its owner only, never in git or the database. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const NAMES = [
  'JWT_SECRET',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'APP_KEYS',
] as const;

/** Puts them into the environment that `config/` reads; one given from outside stays. */
export function provideSecrets(dataDir: string): void {
  const file = path.join(dataDir, 'secrets.json');
  const known: Record<string, string> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const missing = NAMES.filter((name) => !known[name]);
  for (const name of missing) known[name] = randomBytes(32).toString('base64url');
  if (missing.length > 0) writeFileSync(file, JSON.stringify(known, null, 2), { mode: 0o600 });
  for (const name of NAMES) process.env[name] ??= known[name];
}
