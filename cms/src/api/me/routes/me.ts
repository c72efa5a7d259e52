import { z } from 'zod';
import { routes } from '../../../access/routes';
import { PasswordChange } from '../commands/password';

export default routes('me', [
  {
    method: 'GET',
    path: '/me',
    verb: 'find',
    summary: '当前用户：角色、单位、职能、辖区、办法与可办事项',
    query: z.strictObject({}),
  },
  {
    method: 'PUT',
    path: '/me/password',
    verb: 'password',
    isUnversioned: true,
    summary: '修改自己的密码；其他会话立即失效',
    body: PasswordChange,
  },
]);
