import { routes } from '../../../access/routes';

export default routes('auth', [
  { method: 'POST', path: '/auth/local', verb: 'login', summary: '登录：{identifier, password} → {jwt, user}' },
  { method: 'POST', path: '/auth/refresh', verb: 'refresh', summary: '凭 HttpOnly Cookie 换取新的访问令牌' },
  { method: 'POST', path: '/auth/logout', verb: 'logout', summary: '退出，会话立即失效' },
]);
