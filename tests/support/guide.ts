/** The YAML samples of the guide, put together to the rulebook they are said to be. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const root = join(__dirname, '../..');
export const guide = readFileSync(join(root, 'config/README.md'), 'utf8');

export interface Sample {
  /** As its first line names it: `config/rulebooks/lanshan/approval.yaml`. */
  file: string;
  text: string;
}

export const samples: Sample[] = [...guide.matchAll(/^```yaml\n# (\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, file = '', text = '']) => ({ file, text }),
);

/** What stands above the samples of a file: they are entries of one list or map. */
const HEADS: Record<string, string> = {
  'facts.yaml': 'facts:',
  'materials.yaml': 'materials:',
  'procedures.yaml': 'procedures:',
  'readings.yaml': 'readings:',
};

function headOf(file: string): string {
  const name = basename(file);
  if (file.startsWith('tests/')) return 'cases:';
  if (file.startsWith('config/requirements/')) return 'rows:';
  const topic = basename(file, '.yaml');
  return HEADS[name] ?? `topic: ${topic}\ntitle: ${topic}\nrules:`;
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

/** Files as an author has them after he copied every sample, in their order. */
export function copied(): Map<string, string> {
  const files = new Map<string, string>();
  for (const { file, text } of samples) {
    if (file.endsWith('index.yaml')) files.set(file, text);
    else files.set(file, `${files.get(file) ?? `${headOf(file)}\n`}${indented(text)}`);
  }
  return files;
}

export function writeGuide(folder: string, files: Map<string, string>): void {
  for (const part of ['facts.yaml', 'calendar'])
    cpSync(join(root, 'config', part), join(folder, 'config', part), { recursive: true });
  for (const [file, text] of files) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
