/** Whoever owes a duty says why it was not done in time. */
import { z } from 'zod';
import { scopeOf } from '../../../access/scope';
import { isUnsubmitted } from '../../../cases/project/draft';
import { projectDossier } from '../../../dossier';
import { himself } from '../../../dossier/acting-bodies';
import type { ProjectRow } from '../../../dossier/rows';
import { whoHolds } from '../../../engine';
import type { Dossier } from '../../../engine/dossier';
import type { DutyRule, Rulebook } from '../../../engine/rulebook';
import { calendar, rulebookFor } from '../../../rulebooks/registry';
import type { CommandHandler } from '../../../write/command';
import { BadInput, Forbidden } from '../../../write/errors';
import { parsed } from '../../../write/input';
import { insertRow, rowOf } from '../../../write/rows';
import { paragraph } from '../../../write/text-fields';
import type { Tx } from '../../../write/tx';

export const BODY = z.strictObject({
  rule: z.string('请选择义务').min(1, '请选择义务').max(80),
  project: z.string().max(64).optional(),
  period: z.string().max(20).optional(),
  explanation: paragraph(2000, '请填写说明'),
});

function dutyRule(rulebook: Rulebook, id: string): DutyRule {
  const rule = rulebook.rules.find((one): one is DutyRule => one.kind === 'duty' && one.id === id);
  if (!rule) throw new BadInput([{ field: 'rule', message: '办法没有这一项义务' }]);
  return rule;
}

async function projectOf(tx: Tx, rule: DutyRule, documentId: string | undefined): Promise<ProjectRow | null> {
  if (rule.subject !== 'project') return null;
  if (!documentId) throw new BadInput([{ field: 'project', message: '请选择项目' }]);
  const project = (await rowOf(tx.trx, 'projects', documentId, scopeOf(tx.actor))) as unknown as ProjectRow;
  if (isUnsubmitted(project)) throw new BadInput([{ field: 'project', message: '项目没有报送，没有义务可说明' }]);
  return project;
}

/** A duty on a part that others play lies on whoever plays it for this project. */
async function mustOwe(tx: Tx, rulebook: Rulebook, rule: DutyRule, project: ProjectRow | null): Promise<void> {
  const options = { rulebook, date: tx.today, actor: tx.actor };
  const dossier: Dossier = project
    ? await projectDossier(tx.trx, project, options)
    : { date: tx.today, facts: {}, actor: himself(tx.actor) };
  const owing = whoHolds(rulebook, rule.by, dossier, calendar());
  if (!owing.some((body) => dossier.actor?.bodies.includes(body))) throw new Forbidden('这一义务不由您所在单位承担。');
}

export const explain: CommandHandler = async (tx, { body }) => {
  const given = parsed(BODY, body);
  const rulebook = rulebookFor(tx.actor.jurisdictionCode, tx.today);
  const rule = dutyRule(rulebook, given.rule);
  const project = await projectOf(tx, rule, given.project);
  await mustOwe(tx, rulebook, rule, project);
  const row = { rule: rule.id, period: given.period ?? null, explanation: given.explanation };
  const { documentId } = await insertRow(tx.trx, 'duties', {
    ...row,
    jurisdiction_id: tx.actor.jurisdictionId,
    department_id: rule.subject === 'jurisdiction' ? null : (project?.department_id ?? tx.actor.departmentId),
    project_id: project?.id ?? null,
    explained_by_id: tx.actor.userId,
    explained_on: tx.today,
  });
  const data = { documentId, ...row, explainedOn: tx.today };
  const ids = { entity: 'duty', entityId: documentId, project: project?.document_id };
  return { status: 201, data, audit: { ...ids, after: data, rulebookVersion: rulebook.version } };
};
