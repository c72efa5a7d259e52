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

const isOwn = ({ bodies }: StepStanding): boolean => bodies.every((body) => body === 'applicant');

/** Somebody else has been asked: from then on others rely on what was declared. */
const isSeen = (standing: StepStanding): boolean =>
  !isOwn(standing) && (standing.round > 1 || !['waiting', 'skipped'].includes(standing.state));

/** With the applicant, and nobody else has looked yet, or it is back where it began: he may change what he declares. */
function isWithApplicant(standings: StepStanding[], rules: StepRule[]): boolean {
  const open = standings.filter((standing) => standing.state === 'open');
  const begins = (standing: StepStanding): boolean =>
    rules.find((one) => one.step === standing.step)?.after.length === 0;
  return open.every(isOwn) && (open.every(begins) || !standings.some(isSeen));
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
  if (isWithApplicant(standings, rules) && !standings.some(isSeen)) return null;
  if (!standings.some((standing) => standing.state === 'open')) return kept ?? snapshot(project, today);
  return isWithApplicant(standings, rules) ? null : (kept ?? snapshot(project, today));
}
