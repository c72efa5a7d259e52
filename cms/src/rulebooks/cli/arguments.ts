/** What stands behind the verb: words, `--name value` options, and where config and cases lie. */
import { parseArgs } from 'node:util';
import type { Places } from '../coverage';

export interface Given {
  words: string[];
  options: Record<string, string | undefined>;
  places: Places;
}

/** Something the caller wrote wrong: told in one sentence, exit 2. */
export class Misuse extends Error {}

const PLACES = ['config', 'tests'];

export function readArguments(args: string[], names: string[] = []): Given {
  const options = Object.fromEntries([...PLACES, ...names].map((name) => [name, { type: 'string' as const }]));
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    const given = values as Record<string, string | undefined>;
    const configDir = given.config ?? process.env.CONFIG_DIR ?? 'config';
    return { words: positionals, options: given, places: { configDir, casesDir: given.tests ?? 'tests/rulebooks' } };
  } catch (error) {
    const option = /'(-[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    const known = [...PLACES, ...names].map((name) => `--${name} 值`).join('、');
    throw new Misuse(`选项“${option}”不对或缺少值。可用：${known}`);
  }
}
