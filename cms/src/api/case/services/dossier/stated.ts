/** What was stated in a case. */
import type { Section } from '../../../../export/pages';
import type { Place } from '../../../../export/sheet';
import { PAIR, statedSections } from '../../../../export/stated-table';
import { type CaseView, headOf } from './steps';

export function statedInCase(view: CaseView, place: Place): Section[] {
  const rows = statedSections(view.facts, place).flatMap(({ table }) => table.rows);
  return rows.length > 0 ? [{ title: headOf(view), table: { columns: PAIR, rows } }] : [];
}
