import { routes } from '../../../access/routes';
import { NewUser } from '../commands/create';
import { PasswordReset } from '../commands/reset-password';
import { UserChange } from '../commands/update';
import { USERS } from '../controllers/user';

export default routes('user', [
  { method: 'GET', path: '/users', verb: 'find', summary: '账号列表', rows: USERS },
  { method: 'GET', path: '/users/:id', verb: 'findOne', summary: '账号', rows: USERS },
  { method: 'POST', path: '/users', verb: 'create', summary: '新增账号', body: NewUser },
  { method: 'PUT', path: '/users/:id', verb: 'update', summary: '修改姓名、单位或角色', body: UserChange },
  { method: 'POST', path: '/users/:id/disable', verb: 'disable', summary: '停用账号，会话立即失效' },
  { method: 'POST', path: '/users/:id/enable', verb: 'enable', summary: '启用账号并解除锁定' },
  {
    method: 'POST',
    path: '/users/:id/reset-password',
    verb: 'reset-password',
    summary: '重置密码',
    body: PasswordReset,
  },
]);
