/** Several versions of one regulation: which one holds on a day, and what a jurisdiction may set of it. */
import type { Reading, Rulebook } from '../engine/rulebook';

/** Oldest first; one without a day comes before all others. */
export function byBeginning(a: Rulebook, b: Rulebook): number {
  const [first, second] = [a.effectiveFrom ?? '', b.effectiveFrom ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}

/**
 * The version of a day, of versions oldest first: the last one that had taken effect; before the first of all, the
 * first; without a day the newest. What has run out without a successor still speaks, for there is no other.
 */
export function versionOn(versions: Rulebook[], onDate?: string): Rulebook | undefined {
  if (onDate === undefined) return versions.at(-1);
  return versions.findLast(({ effectiveFrom }) => (effectiveFrom ?? '') <= onDate) ?? versions[0];
}

export function isInForce({ effectiveFrom, effectiveUntil }: Rulebook, onDate: string): boolean {
  return effectiveFrom !== null && effectiveFrom <= onDate && (effectiveUntil === null || onDate <= effectiveUntil);
}

export const hasOption = ({ options }: Reading, value: string): boolean =>
  options.some((option) => option.value === value);

/** An option that another version knows by the same name leaves this one as it is. */
export function withReadings(rulebook: Rulebook, readings: Record<string, string>): Rulebook {
  const switched = rulebook.readings.map((reading) => {
    const value = readings[reading.id];
    return value !== undefined && hasOption(reading, value) ? { ...reading, value } : reading;
  });
  return { ...rulebook, readings: switched };
}

/** The day a jurisdiction enters is that of the only version, or of the one whose text names no day. */
export function withSettings(
  rulebook: Rulebook,
  { effectiveFrom, readings }: { effectiveFrom: string | null; readings: Record<string, string> },
  isOnly: boolean,
): Rulebook {
  const takesDay = isOnly || rulebook.effectiveFrom === null;
  return withReadings(
    { ...rulebook, effectiveFrom: takesDay && effectiveFrom ? effectiveFrom : rulebook.effectiveFrom },
    readings,
  );
}
