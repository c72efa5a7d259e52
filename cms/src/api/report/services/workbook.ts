/** The report as a file: its bytes and the name a person will look for. */
import type { Actor } from '../../../access/actor';
import { rulebookFor } from '../../../rulebooks/registry';
import { toXlsx } from '../../../spreadsheet/write-xlsx';
import type { QuarterlyReport } from './quarterly';
import { layoutOf } from './quarterly/layout';

export interface Workbook {
  name: string;
  content: Buffer;
}

/** One unit's report is filled in by that unit, the report of all by the department of whoever prints it. */
function filledBy(report: QuarterlyReport, actor: Actor): string {
  const [unit, ...others] = report.units;
  return unit && others.length === 0 ? unit.department.name : actor.departmentName;
}

export async function workbookOf(report: QuarterlyReport, actor: Actor): Promise<Workbook> {
  const options = rulebookFor(actor.jurisdictionCode, report.period.to).facts['project.stage']?.options ?? [];
  const labels = new Map(options.map((option) => [option.value, option.label]));
  const { status } = report;
  const stageLabel = (stage: string): string => labels.get(stage) ?? '';
  const content = await toXlsx(layoutOf({ report, filledBy: filledBy(report, actor), status, stageLabel }));
  return { name: `${report.title}（${report.year}年第${report.quarter}季度）.xlsx`, content };
}
