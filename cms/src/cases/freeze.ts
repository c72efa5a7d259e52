/** The version under review: from the moment others look at a declaration it may not change under their eyes. */
import type { ProjectRow } from '../dossier/rows';
import { readFen, readJson, type StoredJson } from '../dossier/stored';
import type { StepStanding } from '../engine';
import type { StepRule } from '../engine/rulebook';

export interface Frozen {
  on: string;
  /** Version of the project's row that is under review. */
  version: number;
  name: string;
  planYear: number | null;
  totalAmount: number | null;
  facts: Record<string, unknown>;
}

function snapshot(project: ProjectRow, today: string): Frozen {
  return {
    on: today,
    version: project.version,
    name: project.name,
    planYear: project.plan_year,
    totalAmount: readFen(project.total_amount),
    facts: readJson(project.facts, {}),
  };
}

/** Back with the applicant and nothing passed before: he may change what he declares. */
function isWithApplicant(standings: StepStanding[], rules: StepRule[]): boolean {
  const open = standings.filter((standing) => standing.state === 'open');
  return open.every((standing) => {
    const rule = rules.find((one) => one.step === standing.step);
    return rule?.after.length === 0 && standing.bodies.every((body) => body === 'applicant');
  });
}

/** What `frozen` of the case becomes. */
export function frozenAfter(
  current: StoredJson,
  standings: StepStanding[],
  rules: StepRule[],
  project: ProjectRow,
  today: string,
): Frozen | null {
  const kept = readJson<Frozen | null>(current, null);
  if (standings.some((standing) => standing.state === 'rejected')) return null;
  if (!standings.some((standing) => standing.state === 'open')) return kept ?? snapshot(project, today);
  return isWithApplicant(standings, rules) ? null : (kept ?? snapshot(project, today));
}
