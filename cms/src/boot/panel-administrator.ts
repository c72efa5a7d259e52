/** Where the panel is served and nobody owns it, the first visitor could: it gets an owner before it is reachable. */
import type { Core } from '@strapi/strapi';
import { newPassword } from '../access/password';

const EMAIL = 'panel@guicheng.invalid';

export async function panelAdministrator(app: Core.Strapi): Promise<string[]> {
  if (!app.config.get('admin.serveAdminPanel') || (await app.service('admin::user').exists())) return [];
  const password = newPassword();
  const owner = await app.service('admin::role').getSuperAdmin();
  const account = { email: EMAIL, firstname: '后台', lastname: '管理员', password, isActive: true, roles: [owner.id] };
  await app.service('admin::user').create({ ...account, registrationToken: null });
  return [`后台（/admin）账号：${EMAIL} 密码：${password}（只显示这一次）`];
}
