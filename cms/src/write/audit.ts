/**
 * The audit chain: every entry carries the SM3 of its own content and of the entry before it. The sequence has no
 * gaps because entries are appended one at a time: on PostgreSQL under an advisory lock held to the end of the
 * transaction, on SQLite because there is one writer. Appended last in a command, so the lock is short.
 */
import type { Knex } from 'knex';
import type { Actor } from '../access/actor';
import { canonical, sm3 } from './canonical';
import { checkpoint } from './checkpoints';
import { lockFor } from './dialect';
import { newDocumentId, type Values } from './rows';
import { afterCommit } from './transaction';

export type AuditResult = 'done' | 'refused' | 'failed';

export interface AuditFact {
  action: string;
  result: AuditResult;
  entity?: string;
  /** documentId of what was acted on. */
  entityId?: string;
  /** documentId of the project it belongs to. */
  project?: string;
  before?: unknown;
  after?: unknown;
  rulebookVersion?: string;
  findings?: unknown;
  overrides?: unknown;
}

export interface AuditOrigin {
  at: string;
  requestId: string;
  address: string;
  /** Known only by the name typed, when a login failed. */
  userName?: string;
  actor?: Actor;
}

/** Columns the hash is taken over, in the row as it is stored. */
export const HASHED = [
  'seq',
  'at',
  'user_id',
  'user_name',
  'role',
  'department',
  'department_id',
  'jurisdiction_id',
  'address',
  'action',
  'result',
  'entity',
  'entity_id',
  'project',
  'before',
  'after',
  'rulebook_version',
  'findings',
  'overrides',
  'request_id',
] as const;

const FIRST = '0'.repeat(64);

export function hashOf(row: Values, prev: string): string {
  return sm3(`${prev}\n${canonical(HASHED.map((column) => row[column] ?? null))}`);
}

export async function appendAudit(trx: Knex.Transaction, fact: AuditFact, origin: AuditOrigin): Promise<void> {
  await lockFor(trx, 'audit');
  const head = await trx('audit_entries').orderBy('seq', 'desc').first('seq', 'hash');
  const prev = head ? String(head.hash) : FIRST;
  const row = content(Number(head?.seq ?? 0) + 1, fact, origin);
  const hash = hashOf(row, prev);
  const time = new Date();
  const own = { document_id: newDocumentId(), created_at: time, updated_at: time, published_at: time };
  await trx('audit_entries').insert({ ...own, ...row, prev, hash });
  // whoever appends it: a hundredth entry may as well be a login or a refusal
  afterCommit(trx, () => checkpoint({ seq: Number(row.seq), hash }));
}

function content(seq: number, fact: AuditFact, { at, requestId, address, userName, actor }: AuditOrigin): Values {
  return {
    seq,
    at,
    // 0: nobody, where the passing of days decides
    user_id: actor?.userId || null,
    user_name: actor?.userName ?? userName?.slice(0, 100) ?? null,
    role: actor?.role ?? null,
    department: actor?.departmentName ?? null,
    department_id: actor?.departmentId || null,
    jurisdiction_id: actor?.jurisdictionId || null,
    address,
    action: fact.action,
    result: fact.result,
    entity: fact.entity ?? null,
    entity_id: fact.entityId ?? null,
    project: fact.project ?? null,
    before: stored(fact.before),
    after: stored(fact.after),
    rulebook_version: fact.rulebookVersion ?? null,
    findings: stored(fact.findings),
    overrides: stored(fact.overrides),
    request_id: requestId,
  };
}

/** Text, not a JSON column: PostgreSQL would respell it and the hash would no longer fit. */
function stored(value: unknown): string | null {
  return value === undefined || value === null ? null : canonical(value);
}
