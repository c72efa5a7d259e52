/** Notices are rows of the same transaction as the act they tell of, so that neither is there without the other. */
import type { ProjectRow } from '../dossier/rows';
import type { Finding } from '../engine/finding';
import { insertRow } from '../write/rows';
import type { Tx } from '../write/tx';
import { isUnsubmitted } from './project/draft';

export interface NoticeDraft {
  body: string;
  /** The one unit it is for; null for every department that performs the body. */
  departmentId: number | null;
  event: string;
  rule: string;
  payload: Record<string, unknown>;
}
type Place = Pick<ProjectRow, 'id' | 'jurisdiction_id' | 'department_id' | 'contractor_id' | 'stage'>;

/** Of what is not submitted nobody is told but its unit. */
export async function notify(tx: Tx, project: Place | null, draft: NoticeDraft): Promise<void> {
  if (project && isUnsubmitted(project) && draft.departmentId !== project.department_id) return;
  await insertRow(tx.trx, 'notices', {
    jurisdiction_id: tx.actor.jurisdictionId,
    department_id: draft.departmentId,
    body: draft.body,
    project_id: project?.id ?? null,
    event: draft.event,
    rule: draft.rule,
    payload: draft.payload,
  });
}

function unitOf(project: Place | null, body: string): number | null {
  if (body === 'applicant') return project?.department_id ?? null;
  return body === 'contractor' ? (project?.contractor_id ?? null) : null;
}

/** What the notice rules of an event said: to whom it goes and who gets a copy. */
export async function notifyFindings(tx: Tx, project: Place | null, event: string, findings: Finding[]): Promise<void> {
  for (const finding of findings) {
    if (!finding.notify || finding.outcome !== 'satisfied') continue;
    const { to, copy } = finding.notify;
    for (const body of [...to, ...copy]) {
      await notify(tx, project, {
        body,
        departmentId: unitOf(project, body),
        event,
        rule: finding.rule,
        payload: { title: finding.title, article: finding.article, copy: !to.includes(body) },
      });
    }
  }
}
