import { formatRatio } from '../../../format/ratio';
import type { Condition, RuleDetail } from '../ruleTypes';
import { actorsPhrase } from './actors';
import { conditionPhrase } from './conditionPhrase';
import { dueText } from './duePhrase';
import { eventLabel } from './eventLabel';
import { inForce } from './inForce';
import { readingsOf } from './leaves';
import { dayText, durationText } from './literal';
import { listed, type Phrase, type Words } from './words';

export interface Statement {
  /** Key of the heading: 何时适用, 要求, 由谁办理 … */
  heading: string;
  phrase: Phrase;
}
type Maybe = Statement | null;

/** What a rule of any kind asks, as headed statements in the order a reader needs them. */
export function statementsOf(words: Words, rule: RuleDetail): Statement[] {
  const statements: Maybe[] = [
    rule.on ? { heading: 'on', phrase: listed(rule.on.map((event) => eventLabel(words, event))) } : null,
    rule.when ? { heading: 'when', phrase: condition(words, rule.when) } : null,
    ...asked(words, rule),
    { heading: 'by', phrase: actorsPhrase(words, rule) },
    ...place(words, rule),
    ...time(words, rule),
    ...outcome(words, rule),
    chosen(words, rule),
    rule.note ? { heading: 'note', phrase: rule.note } : null,
  ];
  return statements.filter((one): one is Statement => one !== null && one.phrase !== '');
}

const condition = (words: Words, stated: Condition): Phrase => conditionPhrase(words, inForce(stated, words.readings));
const names = (heading: string, all: string[]): Maybe => (all.length > 0 ? { heading, phrase: listed(all) } : null);
const items = (heading: string, parts: string[]): Maybe =>
  parts.length > 0 ? { heading, phrase: { join: 'each', parts } } : null;

function asked(words: Words, rule: RuleDetail): Maybe[] {
  return [
    rule.require ? { heading: 'require', phrase: condition(words, rule.require) } : null,
    items('papers', (rule.papers ?? []).map(words.labels.material)),
    items('parts', (rule.parts ?? []).map(words.labels.fact)),
    rule.text ? { heading: 'text', phrase: rule.text } : null,
    rule.done ? { heading: 'done', phrase: condition(words, rule.done) } : null,
    rule.kind === 'target' ? { heading: 'require', phrase: targetText(words, rule) } : null,
    rule.kind === 'record' ? { heading: 'register', phrase: registerText(words, rule) } : null,
    rule.to ? { heading: rule.kind === 'notice' ? 'notify' : 'route', phrase: destination(words, rule) } : null,
  ];
}

function targetText(words: Words, rule: RuleDetail): string {
  const by = typeof rule.by === 'string' ? rule.by : '';
  return words.say('rulebook.target', {
    day: dayText(words, by),
    executed: words.labels.fact(rule.executed ?? ''),
    target: words.labels.fact(rule.target ?? ''),
    ratio: formatRatio(rule.atLeast),
  });
}

function registerText(words: Words, rule: RuleDetail): string {
  const required = new Set(rule.required ?? []);
  const fields = (rule.fields ?? []).map(
    (id) => words.labels.fact(id) + (required.has(id) ? words.say('rulebook.mandatory') : ''),
  );
  return words.say('rulebook.register', { label: rule.label ?? '', fields: listed(fields) });
}

function destination(words: Words, { to, copy }: RuleDetail): string {
  if (Array.isArray(to)) {
    const copied =
      copy && copy.length > 0 ? words.say('rulebook.copied', { bodies: listed(copy.map(words.labels.body)) }) : '';
    return listed(to.map(words.labels.body)) + copied;
  }
  if (!to) return '';
  const step = to.step ? words.labels.step(`${to.procedure}.${to.step}`) : '';
  return words.say(step ? 'rulebook.goToStep' : 'rulebook.goTo', {
    procedure: words.labels.procedure(to.procedure),
    step,
  });
}

/** Where a step stands in its procedure. */
function place(words: Words, rule: RuleDetail): Maybe[] {
  const stepOf = (step: string) => words.labels.step(`${rule.procedure}.${step}`);
  const after = (rule.after ?? []).map(stepOf);
  return [
    names('consults', (rule.consults ?? []).map(words.labels.body)),
    rule.procedure ? { heading: 'procedure', phrase: words.labels.procedure(rule.procedure) } : null,
    after.length > 1
      ? { heading: 'after', phrase: listed(after) + words.say(`rulebook.joined.${rule.join ?? 'all'}`) }
      : names('after', after),
    rule.optional ? { heading: 'optional', phrase: words.say('process.optional') } : null,
  ];
}

function time(words: Words, rule: RuleDetail): Maybe[] {
  return [
    rule.within || rule.until ? { heading: 'within', phrase: limitText(words, rule) } : null,
    rule.due ? { heading: 'due', phrase: dueText(words, rule.due) } : null,
  ];
}

function limitText(words: Words, rule: RuleDetail): string {
  const { runsOn, overrun = 'overdue' } = rule;
  return [
    spanText(words, rule),
    runsOn ? words.say(runsOn === 'paused' ? 'rulebook.limit.paused' : 'rulebook.limit.runsOn') : '',
    words.say(`rulebook.limit.${overrun}`),
  ]
    .filter(Boolean)
    .join('；');
}

function spanText(words: Words, { within, until, soft, from, procedure }: RuleDetail): string {
  const binding = words.say(soft ? 'rulebook.soft' : 'rulebook.hard');
  if (until) return words.say('rulebook.limit.until', { fact: words.labels.fact(until) }) + binding;
  if (!within) return '';
  const counted = from
    ? words.say('rulebook.limit.from', { step: words.labels.step(`${procedure}.${from}`) })
    : words.say('rulebook.limit.own');
  return counted + durationText(words, within) + binding;
}

function outcome(words: Words, rule: RuleDetail): Maybe[] {
  const results = (rule.outcomes ?? []).map((one) => rule.labels?.[one] ?? words.say(`status.result.${one}`));
  const sendsBack = rule.outcomes?.includes('return') && rule.returnTo;
  return [
    names('outcomes', results),
    sendsBack ? { heading: 'returnTo', phrase: words.labels.step(`${rule.procedure}.${rule.returnTo}`) } : null,
    names('form', (rule.form ?? []).map(words.labels.fact)),
    rule.stage ? { heading: 'stage', phrase: words.say(`status.stage.${rule.stage}`, { _: '' }) } : null,
  ];
}

/** Where the rule hangs on a reading: which one counts, and what else there is to choose. */
function chosen(words: Words, rule: RuleDetail): Maybe {
  const lines = readingsOf(rule).flatMap((id) => {
    const reading = words.readings.find((one) => one.id === id);
    if (!reading) return [];
    const labelOf = (value: string) => reading.options.find((option) => option.value === value)?.label ?? value;
    const others = reading.options.filter(({ value }) => value !== reading.value).map(({ label }) => label);
    const parts = { title: reading.title, option: labelOf(reading.value), others: others.join('；') };
    return [words.say('rulebook.reading.chosen', parts)];
  });
  return items('readings', lines);
}
