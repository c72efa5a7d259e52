/** A jurisdiction row for every jurisdiction that has a rulebook, and what administrators set there. */
import type { Knex } from 'knex';
import { allRulebooks, learnSettings } from '../rulebooks/registry';
import { fromJson, toDate } from '../write/columns';
import { inTransaction } from '../write/command';
import { insertRow } from '../write/rows';

export async function learnJurisdictions(knex: Knex): Promise<void> {
  await inTransaction(async (trx) => {
    if (trx.client.config.client === 'postgres') await trx.raw('SELECT pg_advisory_xact_lock(7203115)');
    for (const { jurisdiction, jurisdictionLabel, level, id } of allRulebooks()) {
      const known = await trx('jurisdictions').where({ code: jurisdiction }).first('id');
      if (known) continue;
      await insertRow(trx, 'jurisdictions', {
        code: jurisdiction,
        name: jurisdictionLabel,
        level,
        rulebook: id,
        readings: {},
      });
    }
  });
  for (const row of await knex('jurisdictions').select()) {
    learnSettings({
      code: row.code,
      rulebook: row.rulebook,
      effectiveFrom: toDate(row.effective_from),
      readings: fromJson<Record<string, string>>(row.readings, {}),
      version: Number(row.version),
    });
  }
}
