import { useRead } from '../providers/useRead';
import type { QuarterlyReport } from './reportReply';

export interface ReportQuestion {
  year: number;
  quarter: number;
  department: string;
}

export function reportSearch({ year, quarter, department }: ReportQuestion): URLSearchParams {
  return new URLSearchParams({ year: String(year), quarter: String(quarter), ...(department ? { department } : {}) });
}

export function useQuarterlyReport(question: ReportQuestion) {
  return useRead<QuarterlyReport>(`/reports/quarterly?${reportSearch(question)}&format=json`);
}
