/** What stands behind the verb: words, `--name value` options, and where config and cases lie. */
import { parseArgs } from 'node:util';
import type { Places } from '../coverage';

export interface Given {
  words: string[];
  options: Record<string, string | undefined>;
  /** Options without a value that were given. */
  flags: string[];
  places: Places;
}

/** Something the caller wrote wrong: told in one sentence, exit 2. */
export class Misuse extends Error {}

const PLACES = ['config', 'tests'];

export function readArguments(args: string[], names: string[] = [], flags: string[] = []): Given {
  const options = Object.fromEntries([
    ...[...PLACES, ...names].map((name) => [name, { type: 'string' as const }]),
    ...flags.map((name) => [name, { type: 'boolean' as const }]),
  ]);
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    const given = Object.fromEntries(
      Object.entries(values).filter(([name]) => !flags.includes(name)),
    ) as Given['options'];
    const configDir = given.config ?? process.env.CONFIG_DIR ?? 'config';
    return {
      words: positionals,
      options: given,
      flags: flags.filter((name) => Object.entries(values).some(([key, value]) => key === name && value === true)),
      places: { configDir, casesDir: given.tests ?? 'tests/rulebooks' },
    };
  } catch (error) {
    const option = /'(-[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    const known = [...[...PLACES, ...names].map((name) => `--${name} 值`), ...flags.map((name) => `--${name}`)].join(
      '、',
    );
    throw new Misuse(`选项“${option}”不对或缺少值。可用：${known}`);
  }
}
