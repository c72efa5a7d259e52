/** A project as its unit first writes it down: a draft without number, which nobody else sees. */
import { mustBeDeclared } from '../../../cases/facts/state-facts';
import { mustBeUnused } from '../../../cases/forms/unique-facts';
import { projectColumns } from '../../../cases/project/change-project';
import type { Rulebook } from '../../../engine/rulebook';
import { BadInput } from '../../../write/errors';
import { insertRow } from '../../../write/rows';
import type { Tx } from '../../../write/tx';
import { type Declaration, declaredFacts } from './declaration';

/** Answers its documentId. */
export async function newDraft(tx: Tx, rulebook: Rulebook, given: Declaration): Promise<string> {
  const facts = declaredFacts(given, { rulebook, today: tx.today });
  mustBeDeclared(rulebook, facts);
  const values = projectColumns(facts, null);
  if (!values.name) throw new BadInput([{ field: 'name', message: '请填写项目名称' }]);
  await mustBeUnused(tx, rulebook, facts);
  const { documentId } = await insertRow(tx.trx, 'projects', {
    number: null,
    jurisdiction_id: tx.actor.jurisdictionId,
    department_id: tx.actor.departmentId,
    stage: 'draft',
    rulebook_version: rulebook.version,
    ...values,
  });
  return documentId;
}
