import type { Basis } from '../facts/basis';
import { factsIn } from '../facts/factsIn';
import type { FactDefinition, RulebookDetail, RulebookRule } from '../types';
import type { SubjectKind } from './subjectKinds';

export interface FirstForm {
  procedure: { id: string; title: string; article?: string } | undefined;
  article: string | undefined;
  /** What creating it does at once, in the words of the regulation; undefined where the product has a word of its own. */
  verb: string | undefined;
  definitions: FactDefinition[];
  /** Facts a rule asks for in any case, with its article. */
  required: Record<string, Basis>;
  rule: string | undefined;
}

/** What is asked when the thing is created: the first step's form, and what the rules at that moment look at. */
export function firstForm(
  rulebook: RulebookDetail | undefined,
  kind: SubjectKind,
  dictionary: Record<string, FactDefinition>,
  chosen?: string,
): FirstForm {
  const candidates = rulebook?.procedures.filter((one) => one.subject === kind.subject) ?? [];
  const procedure = candidates.find((one) => one.id === chosen) ?? candidates[0];
  const first = rulebook?.rules.find(
    (rule) => rule.kind === 'step' && rule.procedure === procedure?.id && (rule.after ?? []).length === 0,
  );
  const events = [first && `${first.procedure}.${first.step}`, procedure && `${procedure.id}.open`, kind.event];
  const rules = (rulebook?.rules ?? []).filter((rule) => rule.on?.some((event) => events.includes(event)));
  // What another step has in its form is asked there.
  const elsewhere = new Set((rulebook?.rules ?? []).flatMap((rule) => (rule.kind === 'step' ? (rule.form ?? []) : [])));
  const isOwn = (id: string) =>
    dictionary[id]?.source === 'typed' && dictionary[id]?.kept === 'case' && !elsewhere.has(id);
  const parts = rules.flatMap((rule) => rule.parts ?? []);
  const weighed = rules.flatMap((rule) => [...factsIn(rule.require), ...factsIn(rule.when)]);
  const sources = weighed.flatMap((id) => factsIn(dictionary[id]?.derive));
  const ids = new Set([
    ...(first?.form ?? []),
    ...Object.keys(kind.columns),
    ...[...parts, ...weighed, ...sources].filter(isOwn),
  ]);
  const basis = rules.find((rule) => rule.on?.includes(kind.event ?? '')) ?? first;
  return {
    procedure,
    verb: kind.event ? undefined : first?.title,
    article: basis?.article,
    rule: basis?.id,
    definitions: [...ids].flatMap((id) => (dictionary[id]?.source === 'typed' ? [dictionary[id]] : [])),
    required: requiredParts(rules),
  };
}

function requiredParts(rules: RulebookRule[]): Record<string, Basis> {
  const always = rules.filter((rule) => rule.kind === 'material' && rule.when === undefined);
  return Object.fromEntries(
    always.flatMap((rule) => (rule.parts ?? []).map((id) => [id, { article: rule.article, rule: rule.id }])),
  );
}
