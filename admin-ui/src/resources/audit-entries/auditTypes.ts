import type { Finding } from '../../types';

export type Snapshot = Record<string, unknown> | null;

export interface AuditEntry {
  documentId: string;
  seq: number;
  at: string;
  userName: string | null;
  role: string | null;
  department: string | null;
  address: string | null;
  action: string;
  result: string | null;
  entity: string | null;
  entityId: string | null;
  project: string | null;
  projectName: string | null;
  before: Snapshot;
  after: Snapshot;
  rulebookVersion: string | null;
  findings: Finding[] | null;
  overrides: { reason?: string; rules?: string[] } | { reason?: string; rule?: string }[] | null;
  requestId: string | null;
  prev: string;
  hash: string;
}

export interface Verdict {
  entries: number;
  intact: boolean;
  firstBroken: number | null;
}
