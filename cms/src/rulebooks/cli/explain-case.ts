/** The cases of one file, each with why it came out as it did. */
import { basename, dirname } from 'node:path';
import { type Calendar, type DutyState, dutiesOf, evaluate } from '../../engine';
import type { Rulebook } from '../../engine/rulebook';
import { type Case, readCases } from '../cases/read';
import { runCase, standingsOf, switched } from '../cases/run';
import { formatProblems } from '../problem';
import { suggestion } from '../suggest';
import { findingLines } from '../words/finding';
import { bodiesText, stateText } from '../words/names';
import { ruleLines } from '../words/rule';
import { Misuse } from './arguments';

const DUTY_STATES: Record<DutyState, string> = {
  upcoming: '未到办理期',
  due: '待办',
  overdue: '超期未办',
  done: '已办',
  late: '超期办结',
  open: '待办（无期限）',
};

interface Question {
  file: string;
  name: string | undefined;
  rulebooks: Rulebook[];
  calendar: Calendar;
}

export function explainCase({ file, name, rulebooks, calendar }: Question): number {
  const folder = basename(dirname(file));
  const rulebook = rulebooks.find((one) => one.folder === folder);
  if (!rulebook) throw new Misuse(`案例文件应放在以办法命名的文件夹里，没有办法“${folder}”`);
  const { cases, problems } = readCases(dirname(file), dirname(file), rulebook);
  if (problems.length > 0) {
    console.error(formatProblems(problems));
    return 1;
  }
  const here = cases.filter(({ place }) => place.startsWith(`${dirname(file)}/${basename(file)}:`));
  const chosen = here.filter((one) => name === undefined || one.ids.includes(name) || one.name.includes(name));
  if (chosen.length === 0)
    throw new Misuse(
      `文件里没有案例“${name}”。${suggestion(
        name ?? '',
        here.map((one) => one.name),
      )}`,
    );
  for (const one of chosen) console.log(`${linesOf(one, rulebook, calendar).join('\n')}\n`);
  return chosen.every((one) => runCase(one, rulebook, calendar).length === 0) ? 0 : 1;
}

function linesOf(one: Case, rulebook: Rulebook, calendar: Calendar): string[] {
  const differences = runCase(one, rulebook, calendar);
  const head = `${differences.length === 0 ? '✓ 成立' : '✗ 不成立'}  ${one.ids.join('、')} ${one.name}（${one.place}）`;
  return [head, ...differences.map((line) => `  ✗ ${line}`), ...why(one, switched(rulebook, one), calendar)];
}

function why(one: Case, rulebook: Rulebook, calendar: Calendar): string[] {
  if (one.kind === 'event') {
    const { event, expect } = one.raw;
    const findings = evaluate(rulebook, event, one.dossier, calendar);
    return findings.filter(({ rule }) => rule in expect).flatMap((finding) => findingLines(rulebook, finding));
  }
  if (one.kind === 'procedure')
    return standingsOf(one, rulebook, calendar).standings.map((standing) => {
      const { step, title, state, bodies, round, dueOn, skippedBy } = standing;
      const skipped = skippedBy ? `，见 ${skippedBy}` : '';
      const due = dueOn ? `，限 ${dueOn}` : '';
      return `  ${step}  ${title}：${stateText(state)}${skipped}，第 ${round} 轮，${bodiesText(rulebook, bodies)}${due}`;
    });
  if (one.kind === 'duties')
    return dutiesOf(rulebook, one.dossier, one.raw.subject, calendar).map(
      ({ rule, title, period, state, dueOn, doneOn }) =>
        `  ${rule}  ${title}${period ? `（${period}）` : ''}：${DUTY_STATES[state]}${dueOn ? `，限 ${dueOn}` : ''}${doneOn ? `，办于 ${doneOn}` : ''}`,
    );
  const rule = rulebook.rules.find(({ id }) => id === one.raw.describe);
  return rule ? ruleLines(rulebook, rule).map((line) => `  ${line}`) : [];
}
