/** A question written in a file: facts, papers, steps, records, actor and readings, as a case has them. */
import { existsSync } from 'node:fs';
import { type Calendar, EVENTS, evaluate } from '../../engine';
import { isDate } from '../../engine/dates';
import type { Rulebook } from '../../engine/rulebook';
import { namesOf } from '../cases/names';
import { questionIn } from '../cases/read';
import { formatProblems } from '../problem';
import { suggestion } from '../suggest';
import { findingLines } from '../words/finding';
import { eventText } from '../words/names';
import { Misuse } from './arguments';

interface Question {
  rulebook: Rulebook;
  event: string | undefined;
  calendar: Calendar;
  given: { facts: string | undefined; date: string | undefined };
}

export function explainEvent({ rulebook, event, calendar, given }: Question): number {
  const { events } = namesOf(rulebook);
  if (event === undefined || !events.has(event)) {
    const asked = [...events].filter((one) => !(one in EVENTS)).concat(Object.keys(EVENTS));
    throw new Misuse(
      event === undefined ? '请写明事项，如 payment.record' : `没有事项“${event}”。${suggestion(event, asked)}`,
    );
  }
  const { date, facts } = given;
  if (date !== undefined && !isDate(date)) throw new Misuse(`“${date}”不是日期，写作 --date 2026-07-31`);
  if (facts !== undefined && !existsSync(facts)) throw new Misuse(`没有文件“${facts}”`);
  const { question, problems } = questionIn(facts, rulebook, date);
  if (!question) {
    console.error(formatProblems(problems));
    return 1;
  }
  const findings = evaluate(question.rulebook, event, question.dossier, calendar);
  console.log(`${rulebook.title}  ${eventText(rulebook, event)}（${event}）  ${question.dossier.date}`);
  console.log(findings.flatMap((finding) => findingLines(rulebook, finding)).join('\n') || '这一事项上没有条款。');
  return 0;
}
