/**
 * What a new return starts with: the wording of the last one, the payments of the books, and as investment done what
 * the last return said plus what has been paid since. The clerk corrects what differs.
 */
import type { ProjectRow } from '../../../dossier/rows';
import type { Facts } from '../../../engine/facts';
import { quarterLabel, quarterOf } from '../../../money/quarter';
import { toDate } from '../../../write/columns';
import type { Beside } from './books';
import type { Counted } from './fields';
import { countedOf, factsOf, type ReportRow } from './row';

function figures({ quarter, booked, previous }: Beside): Counted {
  const last = previous ? countedOf(previous) : null;
  const paidSince = Math.max(0, booked.paidTotal - (last?.paidTotal ?? 0));
  const investedTotal = (last?.investedTotal ?? 0) + paidSince;
  const beforeThisYear = previous?.year === quarter.year ? yearStart(last) : (last?.investedTotal ?? null);
  const investedBefore = beforeThisYear ?? booked.paidTotal - booked.paidYear;
  return { ...booked, investedTotal, investedYear: Math.max(0, investedTotal - investedBefore) };
}

const yearStart = (last: ReturnType<typeof countedOf> | null): number =>
  (last?.investedTotal ?? 0) - (last?.investedYear ?? 0);

/** Dates the product knows stand before those of the last return. */
function wording(project: ProjectRow, previous: ReportRow | null): Facts {
  return {
    ...(previous ? factsOf(previous) : {}),
    ...(project.started_on ? { 'progress.startedOn': toDate(project.started_on) } : {}),
    ...(project.completed_on ? { 'progress.completedOn': toDate(project.completed_on) } : {}),
  };
}

export interface Prefill {
  facts: Facts;
  counted: Counted;
  /** Where each part came from, for the clerk. */
  explanation: string[];
}

export function prefillOf(project: ProjectRow, beside: Beside): Prefill {
  const { previous, quarter } = beside;
  const last = previous ? quarterLabel(quarterOf(previous.year, previous.quarter)) : null;
  return {
    facts: wording(project, previous),
    counted: figures(beside),
    explanation: [
      last ? `文字内容沿用上次报送：${last}。` : '此项目尚无已报送的季度进度，文字内容请首次填写。',
      `使用资金取自支付台账，截至${quarter.to}。`,
      last ? '完成投资为上次报送数加此后拨付数，请按实际修改。' : '完成投资暂按累计拨付数填列，请按实际修改。',
    ],
  };
}
