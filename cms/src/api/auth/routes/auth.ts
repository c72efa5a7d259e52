import { routes } from '../../../access/routes';
import { Credentials } from '../controllers/auth';

const TOKEN = { type: 'object', properties: { jwt: { type: ['string', 'null'] } }, required: ['jwt'] };
const SESSION = {
  type: 'object',
  properties: { jwt: { type: 'string' }, user: { type: 'object' } },
  required: ['jwt', 'user'],
};

export default routes('auth', [
  {
    method: 'POST',
    path: '/auth/local',
    verb: 'login',
    body: Credentials,
    reply: SESSION,
    summary: '登录：{identifier, password} → {jwt, user}',
  },
  {
    method: 'POST',
    path: '/auth/refresh',
    verb: 'refresh',
    reply: TOKEN,
    summary: '凭 HttpOnly Cookie 换取新的访问令牌',
  },
  { method: 'POST', path: '/auth/logout', verb: 'logout', summary: '退出，会话立即失效' },
]);
