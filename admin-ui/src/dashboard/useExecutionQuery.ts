import { useSearchParams } from 'react-router-dom';
import { browserToday } from '../format/date';
import { useMe } from '../providers/useMe';
import { useRead } from '../providers/useRead';
import type { Execution } from './executionReply';

export interface ExecutionQuery {
  year: number;
  asOf: string;
  department: string;
}

const lastDayOf = (year: number) => `${year}-12-31`;

/** The three choices live in the address, so that a leader can send the page he looks at. */
export function useExecutionQuery() {
  const [params, setParams] = useSearchParams();
  const today = useMe()?.today ?? browserToday();
  const year = Number(params.get('year') ?? today.slice(0, 4));
  const latest = String(year) === today.slice(0, 4) ? today : lastDayOf(year);
  const query: ExecutionQuery = {
    year,
    asOf: params.get('asOf') ?? latest,
    department: params.get('department') ?? '',
  };
  const change = (next: Partial<ExecutionQuery>) => {
    const merged = { ...query, ...next };
    // Another year has another last day; the date chosen for the year before would show an empty year.
    if (next.year !== undefined) merged.asOf = String(next.year) === today.slice(0, 4) ? today : lastDayOf(next.year);
    const entries = Object.entries(merged).filter(([, value]) => value !== '');
    setParams(new URLSearchParams(entries.map(([key, value]) => [key, String(value)])), { replace: true });
  };
  return { query, change, today };
}

export function useExecution({ year, asOf, department }: ExecutionQuery) {
  const search = new URLSearchParams({ year: String(year), asOf, ...(department ? { department } : {}) });
  return useRead<Execution>(`/dashboards/execution?${search}`);
}
