/** Every version of a regulation with its days, oldest first. */
import type { Rulebook } from '../../../engine/rulebook';
import { isInForce } from '../../../rulebooks/versions';

/** A predecessor whose rules are not recorded stands as a name only. */
export function versionsShown(versions: Rulebook[], today: string) {
  const recorded = versions.map((rulebook) => {
    const { version, title, number, effectiveFrom, effectiveUntil, rules } = rulebook;
    const inForce = isInForce(rulebook, today);
    return {
      version,
      title,
      number,
      effectiveFrom,
      effectiveUntil,
      inForce,
      isRecorded: true,
      ruleCount: rules.length,
    };
  });
  const earlier = versions[0]?.supersedes;
  if (!earlier) return recorded;
  const { title, number, issuedOn, effectiveUntil } = earlier;
  const unknown = { version: null, effectiveFrom: issuedOn, inForce: false, isRecorded: false, ruleCount: 0 };
  return [{ ...unknown, title, number, effectiveUntil }, ...recorded];
}
