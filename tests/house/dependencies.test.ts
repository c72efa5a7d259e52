/** What the lock file must hold: exact Strapi, versions past the advisories we know of, nothing we decided against. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lock {
  packages: Record<
    string,
    { version?: string; resolved?: string; link?: boolean; optionalDependencies?: Record<string, string> }
  >;
}
const root = join(__dirname, '../..');
const read = <T>(path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
const lock = read<Lock>('package-lock.json');

/** name → all locked versions */
const locked = new Map<string, string[]>();
for (const [path, { version, link }] of Object.entries(lock.packages)) {
  const name = path.split('node_modules/').pop();
  if (name && version && !link) locked.set(name, [...(locked.get(name) ?? []), version]);
}

function isAtLeast(version: string, minimum: string): boolean {
  const [a, b] = [version, minimum].map((text) => text.split('-')[0]?.split('.').map(Number) ?? []);
  for (let index = 0; index < 3; index += 1) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** Advisory → first version without it, one for each major line that is in use. */
const MINIMUM: [name: string, minima: string[], advisory: string][] = [
  ['@strapi/strapi', ['5.45.0'], 'CVE-2026-27886, CVE-2025-64526'],
  // 1.10.3 is the fix brought back to the old line, which a tool of Strapi's still asks for
  ['yaml', ['1.10.3', '2.8.3'], 'CVE-2026-33532'],
  ['nodemailer', ['10.4.1'], 'CVE-2026-125755'],
  ['react-router', ['6.30.5'], 'redirects to other sites'],
  ['react-router-dom', ['6.30.5'], 'redirects to other sites'],
];
const major = (version: string) => version.split('.')[0];
const REFUSED = ['xlsx', 'exceljs', 'sm-crypto', 'jsonata', 'expr-eval'];

describe('the lock file', () => {
  test('holds one version of every Strapi package, the pinned one', () => {
    const strapi = [...locked].filter(
      ([name]) => name.startsWith('@strapi/') && !/client|design-system|icons|ui-primitives/.test(name),
    );
    expect(strapi.length).toBeGreaterThan(10);
    expect(strapi.filter(([, versions]) => versions.some((version) => version !== '5.54.0'))).toEqual([]);
  });

  test.each(MINIMUM)('%s is at least %s (%s)', (name, minima) => {
    const versions = locked.get(name) ?? [];
    expect(versions).not.toEqual([]);
    const isSafe = (version: string) =>
      minima.some((minimum) => major(minimum) === major(version) && isAtLeast(version, minimum));
    expect(versions.filter((version) => !isSafe(version))).toEqual([]);
  });

  test.each(REFUSED)('%s is not there', (name) => expect(locked.get(name)).toBeUndefined());

  test('knows the builds for other platforms, without which npm ci refuses it', () => {
    const wanted = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
  });

  test('names no registry', () => {
    expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved?.startsWith('http'))).toEqual([]);
  });
});

test('every dependency is exact', () => {
  const loose = ['package.json', 'cms/package.json', 'admin-ui/package.json'].flatMap((file) => {
    const { dependencies = {}, devDependencies = {} } = read<Record<string, Record<string, string>>>(file);
    return Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, range]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(range),
    );
  });
  expect(loose).toEqual([]);
});

test('the version comparison can say no', () => {
  expect(isAtLeast('5.44.9', '5.45.0')).toBe(false);
  expect(isAtLeast('5.45.0', '5.45.0')).toBe(true);
  expect(isAtLeast('10.0.0', '9.9.9')).toBe(true);
});
