/** `npm run rulebook -- new <name>`: a rulebook from the template, with its cases and its list of rows. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Places } from '../coverage';
import { Misuse, readArguments } from './arguments';

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const PREFIX = /^[A-Z]{2,4}$/;
const LEVELS = ['province', 'city', 'county'];
/** What stands in the template for what the author says. */
const PLACEHOLDERS = { name: 'template', prefix: 'TP', label: '模板县', level: 'county' };

function refuse(message: string): never {
  throw new Misuse(message);
}

interface Parts {
  rulebook: string;
  cases: string;
  rows: string;
}

interface Wanted {
  name: string;
  prefix: string;
  label: string;
  level: string;
  /** Folder of the version this one follows. */
  from?: string;
}

function wantedFrom(words: string[], options: Record<string, string | undefined>): Wanted {
  const [name] = words;
  if (name === undefined)
    return refuse('请写明办法的名称：new <名称>，用辖区的拼音，如 npm run rulebook -- new lanshan');
  if (!NAME.test(name)) return refuse(`“${name}”不能作名称：只能用小写字母、数字和连字符，如 lanshan 或 lanshan-2027`);
  if (name === PLACEHOLDERS.name) return refuse('“template”是模板自己的名称，请换一个');
  const prefix =
    options.prefix ??
    name
      .replace(/[^a-z]/g, '')
      .slice(0, 2)
      .toUpperCase();
  if (!PREFIX.test(prefix)) return refuse(`“${prefix}”不能作条款编号的前缀：用两到四个大写字母，如 --prefix LS`);
  const level = options.level ?? PLACEHOLDERS.level;
  if (!LEVELS.includes(level)) return refuse(`“${level}”不是层级：--level 写 ${LEVELS.join('、')} 之一`);
  return { name, prefix, label: options.label ?? name, level, ...(options.from && { from: options.from }) };
}

/** The next version of a regulation begins as the last one; only its number changes, and with it the days. */
function nextVersion(text: string, { name }: Wanted): string {
  return text.replace(/^version: .*$/m, `version: "${name.split('-').at(-1)}"`);
}

function filled(text: string, wanted: Wanted): string {
  const { name, prefix, label, level } = wanted;
  if (wanted.from) return nextVersion(text, wanted);
  return text
    .replaceAll(`${PLACEHOLDERS.prefix}-`, `${prefix}-`)
    .replaceAll(PLACEHOLDERS.label, label)
    .replace(`id: ${PLACEHOLDERS.name}`, `id: ${name}`)
    .replace(`jurisdiction: ${PLACEHOLDERS.name}`, `jurisdiction: ${name}`)
    .replace(`level: ${PLACEHOLDERS.level}`, `level: ${level}`);
}

function copy(from: string, to: string, wanted: Wanted): string[] {
  mkdirSync(to, { recursive: true });
  return readdirSync(from).map((file) => {
    const path = join(to, file);
    writeFileSync(path, filled(readFileSync(join(from, file), 'utf8'), wanted));
    return path;
  });
}

/** Where the three parts are copied from: the template, or the version before. */
function sourceOf({ from }: Wanted, { configDir, casesDir }: Places): Parts {
  const template = join(configDir, 'template');
  if (!from)
    return {
      rulebook: join(template, 'rulebook'),
      cases: join(template, 'cases'),
      rows: join(template, 'requirements.yaml'),
    };
  const rows = join(configDir, 'requirements', `${from}.yaml`);
  return { rulebook: join(configDir, 'rulebooks', from), cases: join(casesDir, from), rows };
}

function afterwards({ name, label, prefix, from }: Wanted): string[] {
  const check = `npm run rulebook -- check；npm run rulebook -- coverage ${name}`;
  if (from)
    return [
      `\n已从 ${from} 新建版本 ${name}。接着：`,
      `  1. 在 ${name}/index.yaml 写新的 number 和 effectiveFrom，在 ${from}/index.yaml 写 effectiveUntil（施行日的前一日）`,
      `  2. 改动有变化的条款和案例\n  3. ${check}`,
    ];
  return [
    `\n已新建“${label}”（${name}，条款编号 ${prefix}-…）。接着：`,
    `  1. 照 config/README.md 改 index.yaml，逐条写规则和案例\n  2. ${check}`,
  ];
}

/** Where the new rulebook comes to lie; nothing that is there is written over. */
function targetOf({ name, from }: Wanted, { configDir, casesDir }: Places): Parts {
  const target = {
    rulebook: join(configDir, 'rulebooks', name),
    cases: join(casesDir, name),
    rows: join(configDir, 'requirements', `${name}.yaml`),
  };
  const there = Object.values(target).find((path) => existsSync(path));
  const hint = from ? '换一个年份' : `换一个名称；另立新版本的写 new ${name}-2027 --from ${name}`;
  if (there) refuse(`${there} 已经有了。${hint}`);
  return target;
}

export function create(args: string[]): number {
  const { words, options, places } = readArguments(args, ['label', 'prefix', 'level', 'from']);
  const wanted = wantedFrom(words, options);
  const source = sourceOf(wanted, places);
  const absent = Object.values(source).find((path) => !existsSync(path));
  if (absent) refuse(`没有 ${absent}：在项目目录下运行，或用 --config、--tests 指明目录`);
  const target = targetOf(wanted, places);
  const written = [...copy(source.rulebook, target.rulebook, wanted), ...copy(source.cases, target.cases, wanted)];
  mkdirSync(dirname(target.rows), { recursive: true });
  writeFileSync(target.rows, filled(readFileSync(source.rows, 'utf8'), wanted));
  console.log([...written, target.rows, ...afterwards(wanted)].join('\n'));
  return 0;
}

if (require.main === module) process.exitCode = create(process.argv.slice(2));
