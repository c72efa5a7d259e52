/** A unit starts a project. Nothing is judged yet: rules speak when it is declared. */
import { mustBeDeclared } from '../../../cases/facts/state-facts';
import { mustBeUnused } from '../../../cases/forms/unique-facts';
import { projectColumns } from '../../../cases/project/change-project';
import { rulebookFor } from '../../../rulebooks/registry';
import type { CommandHandler } from '../../../write/command';
import { BadInput } from '../../../write/errors';
import { parsed } from '../../../write/input';
import { insertRow, type Values } from '../../../write/rows';
import { DECLARATION, declaredFacts } from '../services/declaration';
import { nextNumber } from '../services/number';
import { projectView } from '../services/project-view';

export const createProject: CommandHandler = async (tx, { body }) => {
  const rulebook = rulebookFor(tx.actor.jurisdictionCode, tx.today);
  const facts = declaredFacts(parsed(DECLARATION, body), { rulebook, today: tx.today });
  mustBeDeclared(rulebook, facts);
  const values: Values = projectColumns(facts, null);
  if (!values.name) throw new BadInput([{ field: 'name', message: '请填写项目名称' }]);
  await mustBeUnused(tx, rulebook, facts);
  const year = String(values.plan_year ?? tx.today.slice(0, 4));
  const row = {
    number: await nextNumber(tx, year),
    jurisdiction_id: tx.actor.jurisdictionId,
    department_id: tx.actor.departmentId,
    stage: 'declared',
    rulebook_version: rulebook.version,
    ...values,
  };
  const { documentId } = await insertRow(tx.trx, 'projects', row);
  const data = await projectView(tx, documentId);
  const audit = {
    entity: 'project',
    entityId: documentId,
    project: documentId,
    after: data,
    rulebookVersion: rulebook.version,
  };
  return { status: 201, data, audit };
};
