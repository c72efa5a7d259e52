/** Roles and their permission rows, written from the access table so that what Strapi shows is what holds. */
import type { Knex } from 'knex';
import { ACCESS, can, ROLES, type Role } from '../access/roles';
import { newDocumentId } from '../write/rows';

export async function syncRoles(trx: Knex.Transaction): Promise<void> {
  const time = new Date();
  const own = () => ({ document_id: newDocumentId(), created_at: time, updated_at: time, published_at: time });
  for (const [type, name] of Object.entries(ROLES)) {
    const role = await trx('up_roles').where({ type }).first('id');
    if (!role) await trx('up_roles').insert({ ...own(), name, description: name, type });
  }
  const roles: { id: number; type: string }[] = await trx('up_roles').select('id', 'type');
  for (const role of roles) await syncPermissions(trx, role, own);
}

/** Strapi's default roles (public, authenticated) are left without any grant; what needs no login is in the table. */
async function syncPermissions(
  trx: Knex.Transaction,
  role: { id: number; type: string },
  own: () => object,
): Promise<void> {
  const wanted = new Set(Object.hasOwn(ROLES, role.type) ? grants(role.type as Role) : []);
  const rows: { id: number; action: string }[] = await trx('up_permissions')
    .join('up_permissions_role_lnk', 'up_permissions_role_lnk.permission_id', 'up_permissions.id')
    .where('up_permissions_role_lnk.role_id', role.id)
    .select('up_permissions.id', 'up_permissions.action');
  const surplus = rows.filter((row) => !wanted.delete(row.action)).map((row) => row.id);
  await trx('up_permissions').whereIn('id', surplus).del();
  for (const action of wanted) {
    const [row] = await trx('up_permissions')
      .insert({ ...own(), action })
      .returning('id');
    await trx('up_permissions_role_lnk').insert({ permission_id: row.id, role_id: role.id });
  }
}

function grants(role: Role): string[] {
  return Object.entries(ACCESS).flatMap(([entity, verbs]) =>
    Object.keys(verbs)
      .filter((verb) => can({ role }, `${entity}.${verb}`))
      .map((verb) => `api::${entity}.${entity}.${verb}`),
  );
}
