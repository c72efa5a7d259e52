/** At least so many rows of a register answer the description, or the newest of them says what it must. */
import { type Answer, answer } from '../conditions/answer';
import type { Row } from '../dossier';
import type { Inquiry } from '../inquiry';
import { own } from '../lookup';
import { findRows, newestAnswers } from '../rows';
import type { RecordLeaf } from '../rulebook';

/** More are counted, not named. */
const MOST_NAMED = 20;

/** By the first text of the register's fields: who has not signed, which system is missing. */
function namesOf({ rulebook }: Inquiry, register: string, rows: Row[]): string[] {
  if (rows.length === 0) return [];
  // What only some may read is not told by the way.
  const fields = rulebook.rules.flatMap((rule) =>
    rule.kind === 'record' && rule.register === register && !rule.readers ? rule.fields : [],
  );
  const name = fields.find((field) => own(rulebook.facts, field)?.type === 'text');
  const named = name === undefined ? [] : rows.map((row) => own(row, name));
  return named.filter((one): one is string => typeof one === 'string' && one !== '').slice(0, MOST_NAMED);
}

export function recordLeaf(inquiry: Inquiry, leaf: RecordLeaf): Answer {
  const { rows, missing } = findRows(inquiry, leaf.record, leaf);
  const { newest, dated } = leaf;
  const last = rows && newest && newestAnswers(inquiry, rows, { newest, dated });
  const holds = last ? last.holds : rows ? rows.length >= leaf.atLeast : null;
  const found = namesOf(inquiry, leaf.record, rows ?? []);
  const reason = {
    kind: 'record',
    register: leaf.record,
    actual: rows?.length ?? 0,
    limit: leaf.atLeast,
    holds,
    ...(newest && { newest: true as const }),
    ...(found.length > 0 && { found }),
  } as const;
  return answer(holds, reason, last?.missing ?? missing);
}
