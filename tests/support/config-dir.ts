/** A configuration of its own for a server: the shipped one with other rulebooks laid over it. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ConfigDir {
  path: string;
  rulebook(name: string): string;
  remove(): void;
}

/** `shipped`: which of the shipped rulebooks; `laid`: folder in config/rulebooks → where it is copied from. */
export function configDir(shipped: string[], laid: Record<string, string>): ConfigDir {
  const path = mkdtempSync(join(tmpdir(), 'guicheng-config-'));
  const rulebook = (name: string) => join(path, 'rulebooks', name);
  const own = join(__dirname, '../../config');
  for (const part of ['facts.yaml', 'calendar']) cpSync(join(own, part), join(path, part), { recursive: true });
  for (const name of shipped) cpSync(join(own, 'rulebooks', name), rulebook(name), { recursive: true });
  for (const [name, from] of Object.entries(laid)) cpSync(from, rulebook(name), { recursive: true });
  return { path, rulebook, remove: () => rmSync(path, { recursive: true }) };
}
