import type { Finding } from '../../../types';

/**
 * Which findings of a trial the form shows. What does not hold is shown whatever it hangs on: a derived figure, or a
 * fact the form does not ask, is refused too. What cannot be decided is left to the act where nothing typed here decides it.
 */
export function isAboutForm({ kind, outcome, missing, because }: Finding, known: Set<string>): boolean {
  if (kind === 'step' || kind === 'power') return false;
  if (outcome === 'violated') return true;
  if (outcome === 'undetermined') return missing.some((id) => known.has(id));
  return because.some((reason) => (reason.kind === 'fact' || reason.kind === 'part') && known.has(reason.fact));
}
