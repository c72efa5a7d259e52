/** What the audit entry of an act on a case says. */
import type { Acted } from '../../../cases/act';
import { auditOf } from '../../../cases/judge';
import type { Work } from '../../../cases/work';

export function auditOfAct(before: Work, acted: Acted) {
  const { opinion, result, stated, replaced } = acted;
  return {
    entity: 'opinion',
    entityId: opinion.document_id,
    project: before.project?.document_id,
    before: {
      state: 'pending',
      procedure: opinion.procedure,
      step: opinion.step,
      body: opinion.body,
      ...(Object.keys(replaced).length > 0 && { facts: replaced }),
    },
    after: {
      state: 'issued',
      procedure: opinion.procedure,
      step: opinion.step,
      body: opinion.body,
      result,
      facts: stated,
    },
    ...auditOf(acted.judgement, before.rulebook),
  };
}
