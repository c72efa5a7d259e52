/** At least so many rows of a register answer the description. */
import { type Answer, answer } from '../conditions/answer';
import type { Inquiry } from '../inquiry';
import { findRows } from '../rows';
import type { RecordLeaf } from '../rulebook';

export function recordLeaf(inquiry: Inquiry, leaf: RecordLeaf): Answer {
  const { rows, missing } = findRows(inquiry, leaf.record, leaf);
  const holds = rows ? rows.length >= leaf.atLeast : null;
  const reason = {
    kind: 'record',
    register: leaf.record,
    actual: rows?.length ?? 0,
    limit: leaf.atLeast,
    holds,
  } as const;
  return answer(holds, reason, missing);
}
