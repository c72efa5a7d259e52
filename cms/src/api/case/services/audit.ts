/** What the audit entry of an act on a case says. */
import type { Acted } from '../../../cases/act';
import { auditOf } from '../../../cases/judge';
import type { Work } from '../../../cases/work';

export function auditOfAct(before: Work, acted: Acted) {
  const { opinion, result, stated, replaced, effective } = acted;
  const former = { ...effective.replaces, ...replaced };
  return {
    entity: 'opinion',
    entityId: opinion.document_id,
    project: before.project?.document_id,
    before: {
      state: 'pending',
      procedure: opinion.procedure,
      step: opinion.step,
      body: opinion.body,
      ...(Object.keys(former).length > 0 && { facts: former }),
    },
    after: {
      state: 'issued',
      procedure: opinion.procedure,
      step: opinion.step,
      body: opinion.body,
      result,
      // what was proposed before takes effect by this act
      facts: { ...effective.facts, ...stated },
    },
    ...auditOf(acted.judgement, before.rulebook),
  };
}
