import { useRulebook } from '../../providers/useRulebook';
import type { EvaluationKind } from '../../types';

/** Kinds of evaluation the own regulation knows. */
export const useEvaluationKinds = (): EvaluationKind[] => useRulebook()?.evaluations ?? [];

/** By its name; one that was recorded under other words is shown as it was written. */
export function useKindLabel(): (kind: string) => string {
  const kinds = useEvaluationKinds();
  return (kind) => kinds.find(({ id }) => id === kind)?.label ?? kind;
}
