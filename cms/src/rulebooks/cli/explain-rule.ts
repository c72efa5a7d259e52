/** One rule, or all rules of a row: what it says, the facts it asks for and where a clerk states them, its cases. */
import { join } from 'node:path';
import type { Calendar } from '../../engine';
import type { FactDefinition } from '../../engine/facts';
import type { Rule, Rulebook } from '../../engine/rulebook';
import { readCases } from '../cases/read';
import { runCase } from '../cases/run';
import type { Places } from '../coverage';
import { suggestion } from '../suggest';
import { eventText, typeText } from '../words/names';
import { ruleLines } from '../words/rule';
import { Misuse } from './arguments';

interface Question {
  id: string;
  rulebooks: Rulebook[];
  calendar: Calendar;
  places: Places;
}
const rowOf = (id: string): string => id.split('.')[0] ?? id;

export function explainRule({ id, rulebooks, calendar, places }: Question): number {
  const all = rulebooks.flatMap((rulebook) => rulebook.rules.map((rule) => ({ rulebook, rule })));
  const found = all.filter(({ rule }) => rule.id === id || rowOf(rule.id) === id);
  if (found.length === 0)
    throw new Misuse(
      `没有条款“${id}”。${suggestion(
        id,
        all.map(({ rule }) => rule.id),
      )}`,
    );
  for (const { rulebook, rule } of found) {
    console.log(ruleLines(rulebook, rule).join('\n'));
    print('用到的事实', factsOf(rule, rulebook));
  }
  for (const rulebook of new Set(found.map((one) => one.rulebook))) printCases(rowOf(id), rulebook, calendar, places);
  return 0;
}

function print(label: string, lines: string[]): void {
  console.log(lines.length > 0 ? `${label}：\n${lines.map((line) => `  ${line}`).join('\n')}\n` : '');
}

/** Every fact the rule names, and those that derived ones are made of. */
function factsOf(rule: Rule, rulebook: Rulebook): string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      const fact = rulebook.facts[value];
      if (!fact || found.has(value)) return;
      found.add(value);
      visit(fact.derive);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(rule);
  return [...found].map((id) => factLine(rulebook.facts[id] as FactDefinition, rulebook));
}

function factLine({ id, label, type, source, kept, group }: FactDefinition, { rules }: Rulebook): string {
  const registers = rules.flatMap((rule) => (rule.kind === 'record' && rule.fields.includes(id) ? [rule.label] : []));
  const steps = rules.flatMap((rule) => (rule.kind === 'step' && rule.form.includes(id) ? [rule.title] : []));
  const typed = {
    project: `申报表${group ? `的“${group}”` : ''}`,
    case: `办理环节${steps.length > 0 ? `“${steps.join('”“')}”` : ''}`,
    record: `台账${registers.length > 0 ? `“${registers.join('”“')}”` : ''}`,
  }[kept ?? 'case'];
  const where = { typed: `填写：${typed}`, known: '系统掌握，不必填写', derived: '由其他事实推算，不必填写' }[source];
  return `${id}  ${label}（${typeText(type)}）  ${where}`;
}

function printCases(row: string, rulebook: Rulebook, calendar: Calendar, { casesDir }: Places): void {
  const { folder } = rulebook;
  const { cases } = readCases(join(casesDir, folder), `${casesDir}/${folder}`, rulebook);
  const own = cases.filter(({ ids }) => ids.some((id) => rowOf(id) === row));
  const lines = own.map((one) => {
    const holds = runCase(one, rulebook, calendar).length === 0;
    const asked = 'event' in one.raw ? `  ${one.raw.event}（${eventText(rulebook, one.raw.event)}）` : '';
    return `${holds ? '✓' : '✗'} ${one.name}${asked}  ${one.place}`;
  });
  print('案例', lines.length > 0 ? lines : [`还没有；写在 ${casesDir}/${folder} 下`]);
}
