import type { DateSource, DutyDue } from '../ruleTypes';
import { dayText, durationText } from './literal';
import { listed, type Words } from './words';

function sourceText(words: Words, source: DateSource): string {
  if ('fact' in source) return words.labels.fact(source.fact);
  const facts = 'latest' in source ? source.latest : source.earliest;
  const key = 'latest' in source ? 'rulebook.due.latest' : 'rulebook.due.earliest';
  return words.say(key, { facts: listed(facts.map(words.labels.fact)) });
}

/** By when a duty is due, in one sentence. */
export function dueText(words: Words, due: DutyDue): string {
  if ('every' in due) {
    return words.say(`rulebook.due.every.${due.every}`) + recurrenceText(words, due);
  }
  if ('within' in due) {
    return words.say('rulebook.due.within', {
      after: sourceText(words, due.after),
      duration: durationText(words, due.within),
    });
  }
  if ('opens' in due) {
    return words.say('rulebook.due.window', {
      after: sourceText(words, due.after),
      opens: durationText(words, due.opens),
      closes: durationText(words, due.closes),
    });
  }
  if ('on' in due) return words.say('rulebook.due.on', { fact: words.labels.fact(due.on) });
  return words.say('rulebook.due.open');
}

/** Between which days of the period, and from which to which of them. */
function recurrenceText(words: Words, due: Extract<DutyDue, { every: string }>): string {
  const fact = (id: string) => ({ fact: words.labels.fact(id) });
  return [
    due.opens ? words.say('rulebook.due.opens', { day: dayText(words, due.opens) }) : '',
    due.by ? words.say('rulebook.due.by', { day: dayText(words, due.by) }) : words.say('rulebook.due.byEnd'),
    due.from ? words.say('rulebook.due.from', fact(due.from)) : '',
    due.since ? words.say('rulebook.due.since', fact(due.since)) : '',
    due.until ? words.say('rulebook.due.until', fact(due.until)) : '',
  ].join('');
}
