/** Both readers against one table: what the browser takes the server takes, with the same value, and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { boundsOf, problemOf, toFacts } from '../../admin-ui/src/facts/values';
import { parseYuan, yuanText } from '../../admin-ui/src/format/money';
import { facts as words } from '../../admin-ui/src/i18n/zh/facts';
import type { FactDefinition as Shown } from '../../admin-ui/src/types';
import { factsFrom } from '../../cms/src/engine';
import type { FactDefinition } from '../../cms/src/engine/facts';
import { writeMoney } from '../../cms/src/engine/money';

const DAY = '2026-12-01';
interface Spelling {
  text: string;
  value?: string | number;
  refused?: true | string;
}
const table: Record<string, Spelling[]> = parse(readFileSync(join(__dirname, '../spellings.yaml'), 'utf8'));

const DEFINITIONS: Record<string, Pick<FactDefinition, 'type' | 'unit' | 'least' | 'greatest'>> = {
  money: { type: 'money', unit: '元', least: 0 },
  count: { type: 'count', least: 0 },
  year: { type: 'count', unit: '年', least: 2000, greatest: 2100 },
  ratio: { type: 'ratio', least: 0 },
  date: { type: 'date' },
};

const definitionOf = (kind: string): FactDefinition => ({
  type: 'text',
  ...DEFINITIONS[kind],
  id: 'a.fact',
  label: '某项',
  source: 'typed',
});

/** As the API gives it back, or what it says. */
function byServer(kind: string, raw: unknown): { value?: unknown; said?: string } {
  const definition = definitionOf(kind);
  const { facts, problems } = factsFrom({ [definition.id]: raw }, { facts: { [definition.id]: definition } }, DAY);
  if (problems[0]) return { said: problems[0].message.replace(/^某项：/, '') };
  const value = facts[definition.id];
  return { value: definition.type === 'money' ? writeMoney(Number(value)) : value };
}

/** What stands beside the field, else what is sent. */
function byBrowser(kind: string, text: string): { sent?: unknown; said?: string } {
  const definition = definitionOf(kind) as Shown;
  const problem = problemOf(definition, text);
  if (!problem) return { sent: toFacts([definition], { [definition.id]: text })[definition.id] };
  const [, key = '', type = ''] = problem.split('.');
  const found = (words as Record<string, string | Record<string, string>>)[key];
  const bounds: Record<string, string> = boundsOf(definition);
  const said = typeof found === 'object' ? found[type] : found;
  return { said: said?.replace(/%\{(\w+)\}/g, (_, name: string) => bounds[name] ?? '') };
}

const rows = Object.entries(table).flatMap(([kind, spellings]) =>
  spellings.map((spelling): [string, string, Spelling] => [kind, spelling.text, spelling]),
);

test.each(rows)('%s %j', (kind, text, { value, refused }) => {
  const [server, browser] = [byServer(kind, text), byBrowser(kind, text)];
  if (refused === undefined) {
    expect(server).toEqual({ value });
    expect(browser.said).toBeUndefined();
    expect(byServer(kind, browser.sent)).toEqual({ value });
    return;
  }
  const wanted = refused === true ? expect.any(String) : refused;
  expect(server).toEqual({ said: wanted });
  // the day is chosen from a calendar; one that does not exist is left to the server
  if (kind !== 'date') expect(browser).toEqual({ said: wanted });
});

test('the forms of money read amounts as the forms of facts do', () => {
  for (const { text, value, refused } of table.money ?? []) {
    const fen = parseYuan(text);
    if (value !== undefined) expect([text, fen !== null && yuanText(fen)]).toEqual([text, value]);
    else if (!String(refused).includes('不小于零')) expect([text, fen]).toEqual([text, null]);
  }
});

test('a year is not taken for a number of years', () => {
  expect(problemOf({ ...definitionOf('count'), unit: '个月' } as Shown, '2年')).toBe('facts.badCount');
});
