import { z } from 'zod';
import { checkReadings, rulebookById, versionsOf } from '../../../rulebooks/registry';
import type { CommandInput, CommandResult } from '../../../write/command';
import { Forbidden } from '../../../write/errors';
import { parsed } from '../../../write/input';
import { insertRow } from '../../../write/rows';
import { line } from '../../../write/text-fields';
import type { Tx } from '../../../write/tx';
import { isoDate } from './update';

export const NewJurisdiction = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/, '应为小写字母、数字和连字符'),
  name: line(60, '不能为空'),
  level: z.enum(['province', 'city', 'county'], '应为 province、city 或 county'),
  rulebook: z.string(),
  effectiveFrom: isoDate.nullish(),
  readings: z.record(z.string(), z.string()).default({}),
});

/** Only who belongs to no jurisdiction himself opens a new one. */
export async function createJurisdiction({ trx, actor, today }: Tx, { body }: CommandInput): Promise<CommandResult> {
  if (actor.jurisdictionId !== 0) throw new Forbidden('只能管理本辖区。');
  const given = parsed(NewJurisdiction, body);
  checkReadings(versionsOf(rulebookById(given.rulebook).id), given.readings);
  const { effectiveFrom, ...columns } = given;
  const { documentId } = await insertRow(trx, 'jurisdictions', {
    ...columns,
    effective_from: effectiveFrom,
    registered_on: today,
  });
  const data = { documentId, ...given, version: 1 };
  return { status: 201, data, audit: { entity: 'jurisdiction', entityId: documentId, after: given } };
}
