/** Registers that only some may read: for the others their rows are not there. */
import type { Knex } from 'knex';
import type { Actor } from '../../../access/actor';
import { whoHolds } from '../../../engine';
import type { RecordRule } from '../../../engine/rulebook';
import { versionsFor } from '../../../rulebooks/registry';

/** Those who oversee read everything; the others what their functions write or read. */
export function closedTo({ role, bodies, jurisdictionCode }: Actor): string[] {
  if (role === 'auditor') return [];
  return versionsFor(jurisdictionCode).flatMap((rulebook) =>
    rulebook.rules
      .filter((rule): rule is RecordRule => rule.kind === 'record' && rule.readers !== undefined)
      .filter(({ by, readers = [] }) => {
        const may = whoHolds(rulebook, [...by, ...readers], { date: '', facts: {} });
        return !may.some((body) => bodies.includes(body));
      })
      .map(({ register }) => register),
  );
}

export function withoutClosed(query: Knex.QueryBuilder, actor: Actor): void {
  const closed = closedTo(actor);
  if (closed.length > 0) query.whereNotIn('records.register', closed);
}
