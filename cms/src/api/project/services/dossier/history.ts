/** Who did what when, from the audit trail, as far as the person may know it. */
import { byAction, byRole } from '../../../../export/audit-words';
import type { Column } from '../../../../export/columns';
import type { Section } from '../../../../export/pages';
import type { Place } from '../../../../export/sheet';
import type { wholeHistoryOf } from '../history';

type Entry = Awaited<ReturnType<typeof wholeHistoryOf>>[number];

const columns = (place: Place): Column[] => [
  { label: '时间', kind: 'time', value: (row) => String(row.at) },
  { label: '事项', kind: 'text', value: (row) => byAction(String(row.action), place, row) },
  { label: '办理人', kind: 'text', value: (row) => String(row.userName ?? '') },
  { label: '角色', kind: 'text', value: (row) => (row.role ? byRole(String(row.role), place, row) : '') },
  { label: '单位', kind: 'text', value: (row) => String(row.department ?? '') },
];

export function historySections(entries: Entry[], place: Place): Section[] {
  const rows = entries.map((entry) => ({ ...entry })).reverse();
  return rows.length > 0 ? [{ title: '办理记录', table: { columns: columns(place), rows } }] : [];
}
