/** `index.yaml` of a rulebook; what grows long in it may stand in a file of its own, named after its key. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RulebookFolder } from './load-rulebook';
import type { Problem } from './problem';
import { headerSchema, PART_SCHEMAS, type Part, type RawHeader } from './schema/header';
import { readShape } from './schema/read';
import { Source, Spot } from './source';

export interface Header {
  raw: RawHeader;
  spot: Spot;
}

const PARTS = Object.keys(PART_SCHEMAS) as Part[];
const fileOf = (part: Part): string => `${part}.yaml`;

export const isPart = (file: string): boolean => PARTS.some((part) => fileOf(part) === file);

export function readHeader(folder: RulebookFolder, problems: Problem[]): Header | undefined {
  const index = readIndex(folder, problems);
  const parts = readParts(folder, problems);
  if (!index || !parts) return undefined;
  const whole = { ...(index.value as object) };
  for (const [part, source] of parts) {
    if (part in whole) problems.push(writtenTwice(part, source));
    Object.assign(whole, { [part]: (source.value as Record<Part, unknown>)[part] });
  }
  const spot = new Spot(index, [], parts);
  const raw = readShape(headerSchema, whole, spot, problems);
  return raw && { raw, spot };
}

function readIndex(folder: RulebookFolder, problems: Problem[]): Source | undefined {
  const file = `${folder.shown}/index.yaml`;
  const path = join(folder.path, 'index.yaml');
  if (existsSync(path)) return readFile(path, file, problems);
  const message = '办法的文件夹里没有 index.yaml';
  problems.push({ file, line: 1, column: 1, message, mend: '写 index.yaml，载明名称、章节、流程等' });
  return undefined;
}

/** undefined: one of them cannot be read, so that nothing is known of what it defines. */
function readParts(folder: RulebookFolder, problems: Problem[]): Map<Part, Source> | undefined {
  const there = PARTS.filter((part) => existsSync(join(folder.path, fileOf(part))));
  const read = there.flatMap((part): [Part, Source][] => {
    const source = readFile(join(folder.path, fileOf(part)), `${folder.shown}/${fileOf(part)}`, problems);
    const shape = source && readShape(PART_SCHEMAS[part], source.value, new Spot(source), problems);
    return source && shape ? [[part, source]] : [];
  });
  return read.length === there.length ? new Map(read) : undefined;
}

function readFile(path: string, file: string, problems: Problem[]): Source | undefined {
  const read = Source.read(path, file);
  problems.push(...read.problems);
  return read.source;
}

function writtenTwice(part: Part, source: Source): Problem {
  return new Spot(source, [part]).problem(`“${part}”在 index.yaml 里也写了`, '只留一处', 'key');
}
