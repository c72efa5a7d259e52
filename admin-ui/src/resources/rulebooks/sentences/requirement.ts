import { formatRatio } from '../../../format/ratio';
import type { RuleDetail } from '../ruleTypes';
import { conditionPhrase } from './conditionPhrase';
import { dueText } from './duePhrase';
import { eventLabel } from './eventLabel';
import { dayText, durationText } from './literal';
import { listed, type Phrase, type Words } from './words';

export interface Statement {
  /** Key of the heading: 何时适用, 要求, 由谁办理 … */
  heading: string;
  phrase: Phrase;
}

const bodiesOf = (by: RuleDetail['by']): string[] =>
  (typeof by === 'string' ? [by] : (by ?? [])).map((one) => (typeof one === 'string' ? one : one.body));

/** What a rule of any kind asks, as headed statements in the order a reader needs them. */
export function statementsOf(words: Words, rule: RuleDetail): Statement[] {
  const statements: (Statement | null)[] = [
    rule.on ? { heading: 'on', phrase: listed(rule.on.map((event) => eventLabel(words, event))) } : null,
    rule.when ? { heading: 'when', phrase: conditionPhrase(words, rule.when) } : null,
    ...asked(words, rule),
    bodiesOf(rule.by).length > 0 ? { heading: 'by', phrase: actorsText(words, rule) } : null,
    ...limits(words, rule),
  ];
  return statements.filter((one): one is Statement => one !== null && one.phrase !== '');
}

function actorsText(words: Words, rule: RuleDetail): string {
  const names = listed(bodiesOf(rule.by).map(words.labels.body));
  const isJoint = rule.kind === 'step' && bodiesOf(rule.by).length > 1;
  return isJoint ? names + words.say(`rulebook.needs.${rule.needs ?? 'all'}`) : names;
}

function asked(words: Words, rule: RuleDetail): (Statement | null)[] {
  const parts = (rule.parts ?? []).map(words.labels.fact);
  const papers = (rule.papers ?? []).map(words.labels.material);
  return [
    rule.require ? { heading: 'require', phrase: conditionPhrase(words, rule.require) } : null,
    papers.length > 0 ? { heading: 'papers', phrase: { join: 'each', parts: papers } } : null,
    parts.length > 0 ? { heading: 'parts', phrase: { join: 'each', parts } } : null,
    rule.text ? { heading: 'text', phrase: rule.text } : null,
    rule.done ? { heading: 'done', phrase: conditionPhrase(words, rule.done) } : null,
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

function limits(words: Words, rule: RuleDetail): (Statement | null)[] {
  const after = (rule.after ?? []).map((step) => words.labels.step(`${rule.procedure}.${step}`));
  const form = (rule.form ?? []).map(words.labels.fact);
  return [
    after.length > 0 ? { heading: 'after', phrase: { join: rule.join ?? 'all', parts: after } } : null,
    rule.within
      ? {
          heading: 'within',
          phrase: durationText(words, rule.within) + words.say(rule.soft ? 'rulebook.soft' : 'rulebook.hard'),
        }
      : null,
    rule.due ? { heading: 'due', phrase: dueText(words, rule.due) } : null,
    rule.outcomes
      ? {
          heading: 'outcomes',
          phrase: listed(rule.outcomes.map((one) => rule.labels?.[one] ?? words.say(`status.result.${one}`))),
        }
      : null,
    form.length > 0 ? { heading: 'form', phrase: listed(form) } : null,
  ];
}
