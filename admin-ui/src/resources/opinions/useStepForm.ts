import { useMemo } from 'react';
import { useRulebook } from '../../providers/useRulebook';
import type { Facts, FormField, Step } from '../../types';

/** The step's own form; what the rules weigh besides is asked for only while nobody has stated it. */
export function useStepForm(step: Step, stored: Facts): FormField[] {
  const own = useRulebook()?.rules.find((rule) => rule.id === step.rule)?.form;
  return useMemo(
    () => step.form.filter(({ id }) => own?.includes(id) || stored[id] === undefined || stored[id] === null),
    [step, own, stored],
  );
}
