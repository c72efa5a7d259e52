import { z } from 'zod';
import { assertReach } from '../../../access/reach';
import { fromJson, toFlag } from '../../../write/columns';
import type { CommandInput, CommandResult } from '../../../write/command';
import { conditionalUpdate } from '../../../write/conditional-update';
import { NotFound } from '../../../write/errors';
import { mustBeFree } from '../../../write/identity';
import { parsed } from '../../../write/input';
import { expectedVersion, type Tx } from '../../../write/tx';
import { departmentShape } from './create';

const { name, bodies, isLowerLevel, kind, phone } = departmentShape;
export const DepartmentChange = z.strictObject({
  name: name.optional(),
  bodies: bodies.unwrap().optional(),
  isLowerLevel: isLowerLevel.unwrap().optional(),
  kind,
  phone,
});

export async function updateDepartment(tx: Tx, { params, body }: CommandInput): Promise<CommandResult> {
  const row = await tx.trx('departments').where({ document_id: params.id }).first();
  if (!row) throw new NotFound();
  assertReach(tx.actor, Number(row.jurisdiction_id));
  const given = parsed(DepartmentChange, body);
  const before = {
    name: row.name,
    bodies: fromJson<string[]>(row.bodies, []),
    isLowerLevel: toFlag(row.is_lower_level),
    kind: row.kind,
    phone: row.phone,
  };
  const after = { ...before, ...given };
  const renamed = { within: row.jurisdiction_id, text: String(after.name), except: Number(row.id) };
  if (given.name !== undefined) await mustBeFree(tx.trx, { table: 'departments', label: '单位', ...renamed });
  const { isLowerLevel: is_lower_level, ...columns } = after;
  const expected = { id: Number(row.id), version: expectedVersion(tx) };
  const version = await conditionalUpdate(tx.trx, 'departments', expected, { ...columns, is_lower_level });
  return {
    data: { documentId: params.id, code: row.code, ...after, version },
    audit: { entity: 'department', entityId: params.id, before, after },
  };
}
