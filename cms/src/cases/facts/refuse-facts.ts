/** The words with which facts of a project are refused: which, why, and what to do instead. */
import type { FactDefinition, FactId } from '../../engine/facts';
import type { Rulebook } from '../../engine/rulebook';
import { placeText } from '../../rulebooks/words/place';
import { BadInput, Conflict, RuleViolation } from '../../write/errors';
import { SUMMARY, wordsOf } from '../refusals/refusal-words';
import type { Situation, Verdict } from './may-state';
import { wayToChange } from './way-to-change';

export type Refused = { fact: FactDefinition; verdict: Exclude<Verdict, 'may'> };

const named = (facts: FactDefinition[]): string => facts.map(({ label }) => `“${label}”`).join('、');

/** A fact nobody states here, with the place where it is stated. */
export function notHere(rulebook: Rulebook, facts: FactDefinition[]): BadInput {
  return new BadInput(
    facts.map((fact) => ({
      field: fact.id,
      message: `“${fact.label}”不在此处填写：${placeText(rulebook, fact)}`,
    })),
  );
}

function forbidden({ rulebook, hold }: Situation, facts: FactDefinition[]): RuleViolation {
  const refusal = hold.forbidden ?? { kind: 'refused' as const, findings: [] };
  const words = `${wordsOf(rulebook, refusal)}${named(facts)}不能修改。${wayToChange(rulebook)}`;
  return new RuleViolation(refusal.findings, words, SUMMARY[refusal.kind], { fields: idsOf(facts) });
}

function frozen({ rulebook, hold }: Situation, facts: FactDefinition[]): Conflict {
  const [row] = hold.frozen;
  const title = rulebook.procedures.find(({ id }) => id === row?.procedure)?.title ?? row?.procedure;
  const words =
    row?.state === 'open'
      ? `项目资料正在“${title}”中审查，退回后方可修改${named(facts)}。`
      : `项目资料已经“${title}”办结，不能直接修改${named(facts)}。${wayToChange(rulebook)}`;
  return new Conflict(words, { case: row?.document_id, fields: idsOf(facts) });
}

const idsOf = (facts: FactDefinition[]): FactId[] => facts.map(({ id }) => id);

/** `closed` is the caller's to say: whoever ended the project has words of his own. */
export function refusalOfFacts(situation: Situation, refused: Refused[]): Error | undefined {
  const of = (verdict: Verdict) => refused.filter((one) => one.verdict === verdict).map(({ fact }) => fact);
  const [elsewhere, ruled, held] = [of('elsewhere'), of('forbidden'), of('frozen')];
  if (elsewhere.length > 0) return notHere(situation.rulebook, elsewhere);
  if (ruled.length > 0) return forbidden(situation, ruled);
  return held.length > 0 ? frozen(situation, held) : undefined;
}
