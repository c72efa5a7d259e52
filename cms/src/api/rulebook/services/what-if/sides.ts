/** The two rulebooks that are held against each other, and small words both sides are compared in. */
import type { Dossier } from '../../../../engine/dossier';
import type { Finding } from '../../../../engine/finding';
import type { BodyId, Rulebook } from '../../../../engine/rulebook';

export interface Sides<One> {
  before: One;
  after: One;
}
export type Books = Sides<Rulebook>;

export const labelsOf = (rulebook: Rulebook, bodies: BodyId[]): string[] =>
  bodies.map((body) => rulebook.bodies[body]?.label ?? body);

/** One load serves both: what only one of them asks about is read too. */
export const readingBoth = ({ before, after }: Books): Rulebook => ({
  ...before,
  rules: [...before.rules, ...after.rules],
  facts: { ...after.facts, ...before.facts },
  procedures: [...before.procedures, ...after.procedures],
});

/** The dossier as it would be under another rulebook: two facts hang on the day it takes effect. */
export function under(rulebook: Rulebook, dossier: Dossier): Dossier {
  const { effectiveFrom } = rulebook;
  const { 'project.completedOn': completedOn, ...facts } = dossier.facts;
  const isBuiltBefore =
    effectiveFrom === null ? undefined : typeof completedOn === 'string' && completedOn < effectiveFrom;
  return {
    ...dossier,
    facts: {
      ...facts,
      'project.completedOn': completedOn,
      'rulebook.effectiveFrom': effectiveFrom,
      'project.builtBeforeRulebook': isBuiltBefore,
    },
  };
}

export interface Said {
  outcome: Finding['outcome'];
  severity: Finding['severity'];
  missing: string[];
}
export interface FindingChange {
  rule: string;
  title: string;
  article: string;
  on: string;
  before: Said | null;
  after: Said | null;
}

const said = (finding: Finding | undefined): Said | null =>
  finding ? { outcome: finding.outcome, severity: finding.severity, missing: finding.missing } : null;
const speaks = (finding: Finding | undefined): boolean =>
  finding !== undefined && (finding.outcome === 'violated' || finding.outcome === 'undetermined');

/** Only what somebody would notice: a rule that holds and one that is not there say the same. */
export function findingChanges(on: string, { before, after }: Sides<Finding[]>): FindingChange[] {
  const rules = [...new Set([...before, ...after].map(({ rule }) => rule))];
  return rules.flatMap((rule): FindingChange[] => {
    const first = before.find((one) => one.rule === rule);
    const second = after.find((one) => one.rule === rule);
    const shown = second ?? first;
    if (!shown || (!speaks(first) && !speaks(second))) return [];
    if (first?.outcome === second?.outcome && first?.severity === second?.severity) return [];
    return [{ rule, title: shown.title, article: shown.article, on, before: said(first), after: said(second) }];
  });
}
