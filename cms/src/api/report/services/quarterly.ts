/** The quarterly report as a person may see it: from the frozen figures where there are any, else live ones, and said so. */
import { scopeOf } from '../../../access/scope';
import type { Tx } from '../../../write/tx';
import { collect } from './quarterly/collect';
import type { QuarterlyFigures } from './quarterly/figures';
import { type PrintedReport, printedReport } from './quarterly/reply';
import { digestOf, type Snapshot, snapshotOf } from './quarterly/snapshot';

export interface QuarterlyQuestion {
  year: number;
  quarter: number;
  /** documentId of one unit. */
  department?: string;
}

export interface QuarterlyReport extends PrintedReport {
  frozen: boolean;
  takenOn: string | null;
  digest: string | null;
  intact: boolean | null;
  /** The books have moved on since the figures were frozen. */
  drifted: boolean;
  /** In words, as it is printed. */
  status: string;
}

/** An applicant sees the rows of his own unit, also of a snapshot that was taken of all. */
function visible(figures: QuarterlyFigures, tx: Tx, department?: string): QuarterlyFigures {
  const own = scopeOf(tx.actor).departmentId === undefined ? undefined : tx.actor.departmentDocumentId;
  const isSeen = (unit: string): boolean => (!own || unit === own) && (!department || unit === department);
  return { ...figures, rows: figures.rows.filter((row) => isSeen(row.department.documentId)) };
}

function statusOf(snapshot: Snapshot | null, drifted: boolean, today: string): string {
  if (!snapshot) return `数据未冻结，为${today}的实时数据`;
  const later = drifted ? '；冻结后台账另有变动' : '';
  const broken = snapshot.intact ? '' : '；快照摘要不符，数据可能被改动';
  return `数据取自${snapshot.takenOn}冻结的季度快照（SM3 摘要 ${snapshot.digest.slice(0, 16)}…）${later}${broken}`;
}

export async function quarterly(tx: Tx, { year, quarter, department }: QuarterlyQuestion): Promise<QuarterlyReport> {
  const { jurisdictionId } = tx.actor;
  const live = await collect(tx.trx, jurisdictionId, year, quarter);
  const snapshot = await snapshotOf(tx.trx, jurisdictionId, year, quarter);
  const drifted = snapshot !== null && digestOf({ figures: live }) !== digestOf({ figures: snapshot.figures });
  return {
    ...printedReport(visible(snapshot?.figures ?? live, tx, department)),
    frozen: snapshot !== null,
    takenOn: snapshot?.takenOn ?? null,
    digest: snapshot?.digest ?? null,
    intact: snapshot?.intact ?? null,
    drifted,
    status: statusOf(snapshot, drifted, tx.today),
  };
}
