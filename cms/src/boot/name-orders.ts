/** Rows of before names were kept with their order get it at the start. */
import type { Knex } from 'knex';
import { NAMED, nameOrder } from '../write/name-order';

export async function fillNameOrders(trx: Knex.Transaction): Promise<void> {
  for (const [table, column] of Object.entries(NAMED)) {
    const order = `${column}_order`;
    const rows: { id: number; name: string }[] = await trx(table)
      .whereNull(order)
      .whereNotNull(column)
      .select({ id: 'id', name: column });
    for (const { id, name } of rows)
      await trx(table)
        .where({ id })
        .update({ [order]: nameOrder(name) });
  }
}
