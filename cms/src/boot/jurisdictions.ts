/** What administrators set for their jurisdictions, known from the first request on. */
import type { Knex } from 'knex';
import { learnSettings } from '../rulebooks/registry';
import { fromJson, toDate } from '../write/columns';

export async function learnJurisdictions(knex: Knex): Promise<void> {
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
