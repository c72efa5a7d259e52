/** What every command on an account asks first. */
import { assertReach } from '../../../access/reach';
import { BadInput, Forbidden, NotFound } from '../../../write/errors';
import type { Values } from '../../../write/rows';
import type { Tx } from '../../../write/tx';

export type AccountRow = Values & { id: number };

/** The account, if this administrator may touch it; nobody changes his own. */
export async function accountWithin({ trx, actor }: Tx, documentId: string | undefined): Promise<AccountRow> {
  const row = await trx('up_users')
    .leftJoin('departments', 'departments.id', 'up_users.department_id')
    .leftJoin('up_users_role_lnk', 'up_users_role_lnk.user_id', 'up_users.id')
    .leftJoin('up_roles', 'up_roles.id', 'up_users_role_lnk.role_id')
    .where('up_users.document_id', documentId ?? '')
    .first('up_users.*', {
      jurisdiction_id: 'departments.jurisdiction_id',
      unit: 'departments.name',
      role: 'up_roles.type',
    });
  if (!row) throw new NotFound();
  assertReach(actor, Number(row.jurisdiction_id ?? 0));
  if (Number(row.id) === actor.userId) throw new Forbidden('不能修改自己的账号，请由其他管理员办理。');
  return row;
}

export async function departmentWithin({ trx, actor }: Tx, documentId: string): Promise<{ id: number; name: string }> {
  const row = await trx('departments').where({ document_id: documentId }).first('id', 'name', 'jurisdiction_id');
  if (!row) throw new BadInput([{ field: 'department', message: '没有这个单位' }]);
  assertReach(actor, Number(row.jurisdiction_id));
  return { id: Number(row.id), name: String(row.name) };
}
