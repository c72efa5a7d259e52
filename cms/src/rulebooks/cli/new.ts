/** `npm run rulebook -- new <name>`: a rulebook from the template, with its cases and its list of rows. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Misuse, readArguments } from './arguments';

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const PREFIX = /^[A-Z]{2,4}$/;
const LEVELS = ['province', 'city', 'county'];
/** What stands in the template for what the author says. */
const PLACEHOLDERS = { name: 'template', prefix: 'TP', label: '模板县', level: 'county' };

function refuse(message: string): never {
  throw new Misuse(message);
}

interface Wanted {
  name: string;
  prefix: string;
  label: string;
  level: string;
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
  return { name, prefix, label: options.label ?? name, level };
}

function filled(text: string, { name, prefix, label, level }: Wanted): string {
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

export function create(args: string[]): number {
  const { words, options, places } = readArguments(args, ['label', 'prefix', 'level']);
  const wanted = wantedFrom(words, options);
  const { configDir, casesDir } = places;
  const template = join(configDir, 'template');
  if (!existsSync(template)) refuse(`没有模板 ${template}：在项目目录下运行，或用 --config 指明配置目录`);
  const rulebook = join(configDir, 'rulebooks', wanted.name);
  const cases = join(casesDir, wanted.name);
  const rows = join(configDir, 'requirements', `${wanted.name}.yaml`);
  const there = [rulebook, cases, rows].find((path) => existsSync(path));
  if (there) refuse(`${there} 已经有了。换一个名称；另立新版本的，名称加年份，如 ${wanted.name}-2027`);
  const written = [
    ...copy(join(template, 'rulebook'), rulebook, wanted),
    ...copy(join(template, 'cases'), cases, wanted),
  ];
  mkdirSync(join(configDir, 'requirements'), { recursive: true });
  writeFileSync(rows, filled(readFileSync(join(template, 'requirements.yaml'), 'utf8'), wanted));
  console.log([...written, rows].join('\n'));
  console.log(`\n已新建“${wanted.label}”（${wanted.name}，条款编号 ${wanted.prefix}-…）。接着：`);
  console.log('  1. 照 config/README.md 改 index.yaml，逐条写规则和案例');
  console.log(`  2. npm run rulebook -- check\n  3. npm run rulebook -- coverage ${wanted.name}`);
  return 0;
}

if (require.main === module) process.exitCode = create(process.argv.slice(2));
