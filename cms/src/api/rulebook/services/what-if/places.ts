/** Duties of the units and of the jurisdiction itself. */
import type { Actor } from '../../../../access/actor';
import { jurisdictionDossier, unitDossiers } from '../../../../dossier';
import { performs } from '../../../../dossier/performing';
import type { DepartmentRow } from '../../../../dossier/rows';
import type { BodyId, DutyRule, Rulebook } from '../../../../engine/rulebook';
import { inTransaction } from '../../../../write/transaction';
import { type DutyChange, dutyChanges } from './duties';
import { type Books, readingBoth } from './sides';

const bodiesOwing = (rulebook: Rulebook, id: string): BodyId[] =>
  rulebook.rules.find((rule): rule is DutyRule => rule.kind === 'duty' && rule.id === id)?.by ?? [];

/** A unit owes what one of its functions owes. */
function ownedBy(books: Books, unit: DepartmentRow, { rule }: DutyChange): boolean {
  const bodies = [...bodiesOwing(books.before, rule), ...bodiesOwing(books.after, rule)];
  return bodies.some((body) => performs(unit, body));
}

export async function placeChanges(actor: Actor, books: Books, date: string) {
  return inTransaction(async (trx) => {
    const options = { rulebook: readingBoth(books), date };
    const whole = await jurisdictionDossier(trx, actor.jurisdictionId, options);
    const departments = (await trx('departments')
      .where({ jurisdiction_id: actor.jurisdictionId })
      .orderBy('id')) as DepartmentRow[];
    const dossiers = await unitDossiers(trx, departments, options);
    const units = departments.flatMap((unit) => {
      const dossier = dossiers.get(unit.id);
      const duties = dossier ? dutyChanges(books, dossier, 'unit').filter((duty) => ownedBy(books, unit, duty)) : [];
      return duties.length > 0 ? [{ department: { documentId: unit.document_id, name: unit.name }, duties }] : [];
    });
    return { jurisdiction: dutyChanges(books, whole, 'jurisdiction'), units };
  });
}
