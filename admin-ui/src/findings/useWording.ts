import { useTranslate } from 'react-admin';
import { displayFact } from '../facts/displayFact';
import { formatDateLong } from '../format/date';
import type { Labels } from '../providers/labels';
import { useFacts, useLabels } from '../providers/useRulebook';
import type { FactDefinition, FactValue, Finding, Reason } from '../types';

type Translate = ReturnType<typeof useTranslate>;
type Facts = Record<string, FactDefinition>;

const ORDERED = new Set([
  'at-most',
  'less-than',
  'at-least',
  'more-than',
  'before',
  'on-or-before',
  'after',
  'on-or-after',
]);

/** Words a finding from labels and figures: “累计调整比例 12.30%，超过 10.00%”. The rule itself is never computed here. */
export function useWording() {
  const translate = useTranslate();
  const labels = useLabels();
  const facts = useFacts();
  return {
    reasons: (finding: Finding) => {
      const sentences = telling(finding).map((reason) => sentenceOf(reason, facts, labels, translate));
      return [...new Set(sentences.filter((sentence) => sentence !== ''))];
    },
    /** Every leaf that was looked at, whether it holds or not. */
    grounds: (finding: Finding) => {
      const sentences = finding.because.map((reason) => groundOf(reason, facts, labels, translate));
      return [...new Set(sentences.filter((sentence) => sentence !== ''))];
    },
    missing: (finding: Finding) =>
      finding.missing.map((id) => (id === 'actor' ? translate('findings.actor') : nameOfMissing(id, facts, labels))),
    wayOut: ({ to }: Finding) => {
      if (!to) return null;
      const procedure = labels.procedure(to.procedure);
      if (!to.step) return translate('findings.goTo', { procedure });
      return translate('findings.goToStep', { procedure, step: labels.step(`${to.procedure}.${to.step}`) });
    },
  };
}

/** The leaves that decided it; all of them where a negation turned a leaf that holds into a refusal. */
function telling(finding: Finding): Reason[] {
  if (finding.outcome !== 'violated') return [];
  // Which reading is in force is the jurisdiction's choice, not something the reader could mend.
  const own = finding.because.filter((reason) => reason.kind !== 'reading');
  const broken = own.filter((reason) => reason.holds === false);
  return broken.length > 0 ? broken : own.filter((reason) => reason.holds === true);
}

function sentenceOf(reason: Reason, facts: Facts, labels: Labels, t: Translate): string {
  switch (reason.kind) {
    case 'fact':
      return factSentence(reason, facts, labels, t);
    case 'part':
      return t('findings.reason.factBlank', { fact: labels.fact(reason.fact) });
    case 'material':
      return t('findings.reason.material', { material: labels.material(reason.material) });
    case 'step':
      return stepSentence(reason, labels, t);
    case 'record':
      return t(`findings.reason.${recordKey(reason)}`, {
        register: labels.register(reason.register),
        actual: reason.actual,
        limit: reason.limit,
        found: reason.found ? `（${reason.found.join('、')}）` : '',
      });
    case 'actor':
      return t('findings.reason.actor', { limit: reason.limit.map(labels.body).join('、') });
    case 'rule':
      return t('findings.reason.rule', { title: labels.rule(reason.rule), article: labels.article(reason.rule) });
    case 'reading':
      return t('findings.reason.reading');
  }
}

function recordKey({ newest, holds }: Extract<Reason, { kind: 'record' }>): string {
  if (newest) return holds ? 'newestHolds' : 'newest';
  return holds ? 'recorded' : 'record';
}

function groundOf(reason: Reason, facts: Facts, labels: Labels, t: Translate): string {
  if (reason.holds === null) return '';
  if (reason.kind === 'reading') return readingSentence(reason, labels, t);
  if (reason.holds === false) return sentenceOf(reason, facts, labels, t);
  switch (reason.kind) {
    case 'fact':
      return heldFact(reason, facts, labels, t);
    case 'material':
      return t('findings.held.material', { material: labels.material(reason.material) });
    case 'part':
      return t('findings.held.part', { fact: labels.fact(reason.fact) });
    case 'step':
      return t('findings.held.step', { step: labels.step(reason.step), state: t(`status.step.${reason.limit}`) });
    case 'record':
      return sentenceOf(reason, facts, labels, t);
    case 'actor':
      return t('findings.held.actor', { actual: reason.actual.map(labels.body).join('、') });
    case 'rule':
      return t(`findings.held.rule.${reason.actual}`, { title: labels.rule(reason.rule) });
  }
}

function readingSentence(reason: Extract<Reason, { kind: 'reading' }>, labels: Labels, t: Translate): string {
  return t('findings.held.reading', labels.reading(reason.reading, reason.actual));
}

/** 累计调整比例 9.50%，不超过 10.00% */
type FactReason = Extract<Reason, { kind: 'fact' }>;

function heldFact(reason: FactReason, facts: Facts, labels: Labels, t: Translate): string {
  const definition = facts[reason.fact];
  const fact = labels.fact(reason.fact);
  if (reason.operator === 'present') return t(`findings.held.${reason.limit ? 'stated' : 'blank'}`, { fact });
  const actual = displayFact(definition, reason.actual, 'fen');
  const relation = t(`rulebook.operator.${reason.operator}`);
  const limit = displayFact(definition, reason.limit, 'fen');
  const named = reason.limitFact ? `${labels.fact(reason.limitFact)}（${limit}）` : limit;
  if (!ORDERED.has(reason.operator) && actual === limit) return t('findings.reason.stated', { fact, actual });
  return t('findings.held.fact', { fact, actual, relation, limit: named });
}

function factSentence(reason: FactReason, facts: Facts, labels: Labels, t: Translate): string {
  const definition = facts[reason.fact];
  const fact = labels.fact(reason.fact);
  if (reason.operator === 'present') return presenceSentence(reason, definition, fact, t);
  if (reason.actual === null || reason.actual === undefined) return t('findings.reason.factBlank', { fact });
  const actual = displayFact(definition, reason.actual as FactValue, 'fen');
  if (reason.holds) return t('findings.reason.stated', { fact, actual });
  const limit = displayFact(definition, reason.limit, 'fen');
  const relation = t(`findings.broken.${reason.operator}`, { _: '' });
  if (reason.limitFact && ORDERED.has(reason.operator)) {
    return t('findings.reason.compareFact', {
      fact,
      actual,
      relation,
      limit,
      limitFact: labels.fact(reason.limitFact),
    });
  }
  return t(`findings.reason.${ORDERED.has(reason.operator) ? 'compare' : 'expect'}`, { fact, actual, relation, limit });
}

/** What is there and should not be is said itself: there may be something to put right in it. */
function presenceSentence(
  reason: FactReason,
  definition: Facts[string] | undefined,
  fact: string,
  t: Translate,
): string {
  const isThere = reason.actual !== null && reason.actual !== undefined;
  if (reason.limit) return t('findings.reason.factPresent', { fact });
  const actual = isThere ? displayFact(definition, reason.actual as FactValue, 'fen') : '';
  return t(`findings.reason.${isThere ? 'factThere' : 'factAbsent'}`, { fact, actual });
}

type StepReason = Extract<Reason, { kind: 'step' }>;

/** 等待网信部门出具意见（申报评审，2026年7月8日前） */
function awaitedSentence({ step, actual, awaits }: StepReason, labels: Labels, t: Translate): string {
  const until = awaits?.dueOn ? t('findings.reason.until', { date: formatDateLong(awaits.dueOn) }) : '';
  const what = `${actual === 'open' ? 'stepAwaited' : 'stepToCome'}.${labels.isOpinion(step) ? 'opinion' : 'act'}`;
  const who = awaits?.by.map(labels.body).join('、');
  return t(`findings.reason.${what}`, { who, step: labels.step(step), until });
}

function stepSentence(reason: StepReason, labels: Labels, t: Translate): string {
  if (reason.awaits && reason.holds === false) return awaitedSentence(reason, labels, t);
  const step = labels.step(reason.step);
  const limit = t(`status.step.${reason.limit}`, { _: t('status.step.done') });
  if (!reason.actual) return t('findings.reason.stepBlank', { step, limit });
  return t('findings.reason.step', { step, limit, state: t(`status.step.${reason.actual}`, { _: t('status.other') }) });
}

/** `missing` mixes facts, papers, steps and registers. */
function nameOfMissing(id: string, facts: Facts, labels: Labels): string {
  if (facts[id]) return labels.fact(id);
  if (/^[a-z-]+\.[a-z-]+$/.test(id)) return labels.step(id);
  const register = labels.register(id);
  return register === '其他台账' ? labels.material(id) : register;
}
