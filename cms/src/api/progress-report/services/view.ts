/** List rows without what the product noted on the return itself; the notes have fields of their own. */
import type { Row } from '../../../read/query';
import { type ReportRow, shown } from './row';

export function plain(row: Row): Row {
  const { facts, returned, reason } = shown({ facts: row.facts } as unknown as ReportRow);
  return { ...row, facts, returned, reason };
}
