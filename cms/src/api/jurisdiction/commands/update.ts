import { z } from 'zod';
import { assertReach } from '../../../access/reach';
import { checkReadings, versionsOf } from '../../../rulebooks/registry';
import { fromJson, toDate } from '../../../write/columns';
import type { CommandInput, CommandResult } from '../../../write/command';
import { conditionalUpdate } from '../../../write/conditional-update';
import { NotFound } from '../../../write/errors';
import { parsed } from '../../../write/input';
import { day } from '../../../write/text-fields';
import { expectedVersion, type Tx } from '../../../write/tx';

export const isoDate = day();

export const JurisdictionChange = z.strictObject({
  effectiveFrom: isoDate.nullable().optional(),
  readings: z.record(z.string(), z.string()).optional(),
});

/** The day the rulebook takes effect here, and which reading holds where its text is ambiguous. */
export async function updateJurisdiction(tx: Tx, { params, body }: CommandInput): Promise<CommandResult> {
  const { trx, actor } = tx;
  const row = await trx('jurisdictions').where({ document_id: params.id }).first();
  if (!row) throw new NotFound();
  assertReach(actor, Number(row.id));
  const given = parsed(JurisdictionChange, body);
  const before = {
    effectiveFrom: toDate(row.effective_from),
    readings: fromJson<Record<string, string>>(row.readings, {}),
  };
  const after = { ...before, ...given, readings: { ...before.readings, ...given.readings } };
  checkReadings(versionsOf(row.rulebook), after.readings);
  const expected = { id: Number(row.id), version: expectedVersion(tx) };
  const version = await conditionalUpdate(trx, 'jurisdictions', expected, {
    effective_from: after.effectiveFrom,
    readings: after.readings,
  });
  const { code, name, level, rulebook } = row;
  const data = { documentId: params.id, code, name, level, rulebook, ...after, version };
  return { data, audit: { entity: 'jurisdiction', entityId: params.id, before, after } };
}
