import { z } from 'zod';
import { assertReach } from '../../../access/reach';
import { BODIES } from '../../../engine/rulebook';
import type { CommandInput, CommandResult } from '../../../write/command';
import { BadInput } from '../../../write/errors';
import { mustBeFree } from '../../../write/identity';
import { parsed } from '../../../write/input';
import { insertRow } from '../../../write/rows';
import { line, optionalLine } from '../../../write/text-fields';
import type { Tx } from '../../../write/tx';

export const departmentShape = {
  name: line(80, '不能为空'),
  bodies: z.array(z.enum(BODIES, '没有这个职能')).max(BODIES.length).default([]),
  isLowerLevel: z.boolean().default(false),
  kind: optionalLine(40),
  phone: optionalLine(40),
};
export const NewDepartment = z.strictObject({
  jurisdiction: z.string(),
  code: z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/, '应为小写字母、数字和连字符'),
  ...departmentShape,
});

export async function createDepartment({ trx, actor, today }: Tx, { body }: CommandInput): Promise<CommandResult> {
  const { jurisdiction, isLowerLevel, ...given } = parsed(NewDepartment, body);
  const place = await trx('jurisdictions').where({ document_id: jurisdiction }).first('id', 'code', 'name');
  if (!place) throw new BadInput([{ field: 'jurisdiction', message: '没有这个辖区' }]);
  assertReach(actor, Number(place.id));
  await mustBeFree(trx, { table: 'departments', within: place.id, text: given.name, label: '单位' });
  const columns = { ...given, is_lower_level: isLowerLevel, jurisdiction_id: place.id, registered_on: today };
  const { documentId } = await insertRow(trx, 'departments', columns);
  const shown = { documentId: jurisdiction, code: place.code, name: place.name };
  const data = { documentId, ...given, isLowerLevel, jurisdiction: shown, version: 1 };
  return {
    status: 201,
    data,
    audit: { entity: 'department', entityId: documentId, after: { ...given, isLowerLevel, jurisdiction: place.code } },
  };
}
