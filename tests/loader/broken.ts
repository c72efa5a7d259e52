/** The sample rulebook, sound or with one thing broken in it, in a folder of its own. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRulebooks } from '../../cms/src/rulebooks';

export const FILES = {
  facts: 'facts.yaml',
  index: 'rulebooks/sample/index.yaml',
  change: 'rulebooks/sample/change.yaml',
} as const;
export type File = keyof typeof FILES;

/** Replaces the first `from` in the file by `to` and loads what comes out. */
export function loadBroken(file: File, from: string | RegExp, to: string): ReturnType<typeof loadRulebooks> {
  const root = mkdtempSync(join(tmpdir(), 'rulebooks-'));
  try {
    const config = join(root, 'config');
    cpSync(join(__dirname, 'sample'), config, { recursive: true });
    const path = join(config, FILES[file]);
    const sound = readFileSync(path, 'utf8');
    const broken = sound.replace(from, () => to);
    if (broken === sound && from !== to) throw new Error(`nothing to break: ${String(from)}`);
    writeFileSync(path, broken);
    return loadRulebooks(config);
  } finally {
    rmSync(root, { recursive: true });
  }
}

export interface Mistake {
  name: string;
  file: File;
  from: string;
  to: string;
  /** `line:column` of the first problem. */
  at: string;
  message: string;
  mend: string;
}

export function refuses({ file, from, to, at, message, mend }: Mistake): void {
  const { rulebooks, problems } = loadBroken(file, from, to);
  const [first] = problems;
  expect(first && { ...first, file: first.file.replace(/^config\//, '') }).toEqual({
    file: FILES[file],
    line: Number(at.split(':')[0]),
    column: Number(at.split(':')[1]),
    message,
    mend,
  });
  expect(rulebooks).toEqual([]);
}
