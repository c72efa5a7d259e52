/**
 * What the rules say in the course of one command. A command often asks them more than once (the row itself, the
 * procedure that opens with it, its first step); all of it is heard before it is refused, so that nobody overrides a
 * warning and then meets a block.
 */
import type { Finding } from '../engine/finding';
import { isTransient } from './database-errors';
import { RuleViolation } from './errors';

export interface Hearing {
  /** All that was said, satisfied or not. */
  heard: Finding[];
  /** Of these what stands in the way. */
  against: Finding[];
  /** How the rulebook in force words a refusal. */
  word?: (findings: Finding[]) => RuleViolation;
}

export const newHearing = (): Hearing => ({ heard: [], against: [] });

const keyOf = ({ rule, outcome, severity, missing }: Finding): string =>
  [rule, outcome, severity, ...missing].join('|');

/** The same thing said at two events is said once. */
export const distinct = (findings: Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [keyOf(finding), finding])).values(),
];

const isBlock = ({ severity, outcome }: Finding): boolean => severity === 'block' && outcome !== 'satisfied';

/** All that was held against it, in one refusal. undefined: nothing was. */
export function refusalIn({ against, word }: Hearing): RuleViolation | undefined {
  return against.length > 0 ? word?.(distinct(against)) : undefined;
}

/**
 * What to answer where a command came to its end by an error. What a block has already forbidden stays forbidden by it;
 * a warning yields to what no reason would help against.
 */
export function refusalOver(error: unknown, hearing: Hearing): unknown {
  if (isTransient(error)) return error;
  if (error instanceof RuleViolation && hearing.word && error.findings.length > 0) {
    hearing.against.push(...error.findings);
    return refusalIn(hearing);
  }
  return hearing.against.some(isBlock) ? refusalIn(hearing) : error;
}
