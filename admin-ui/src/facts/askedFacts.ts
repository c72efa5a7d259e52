import type { FactDefinition, Finding } from '../types';
import { isBlank } from './values';

interface Asking {
  /** What is stated in any case. */
  always: string[];
  /** What the rules say of what has been typed so far. */
  findings: Finding[];
  values: Record<string, Parameters<typeof isBlank>[0]>;
}

/**
 * The form a clerk fills in for this project: what all state, and what a rule asks that applies here. What hangs on
 * another answer (the plan of a joint project, the level of a classified one) comes up once that answer is given.
 */
export function askedFacts(definitions: FactDefinition[], { always, findings, values }: Asking): FactDefinition[] {
  const asked = new Set([...always, ...findings.flatMap(weighed)]);
  return definitions.filter(({ id }) => asked.has(id) || !isBlank(values[id]));
}

function weighed({ outcome, because, missing }: Finding): string[] {
  if (outcome === 'not-applicable') return [];
  if (outcome === 'undetermined') return missing;
  return [...missing, ...because.flatMap((reason) => ('fact' in reason ? [reason.fact] : []))];
}
